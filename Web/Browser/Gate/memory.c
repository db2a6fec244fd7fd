// Memory for the gate in the browser, where there is no C library. Swift asks for these functions and no others.
//
// Blocks are powers of two, from 32 bytes on, with the first 16 bytes for their head; a freed block goes on the list of
// its size and is taken from there again. Blocks are never split or joined, so the memory never grows beyond the most
// that was in use of each size. One thread only: a browser runs an instance in one.
//
// Where there is no more memory the gate stops and gate.js starts another: Swift would take null for a place, and the
// first page is the stack.

#include <stddef.h>
#include <stdint.h>

// The linker's names for where the program's own data ends.
extern unsigned char __heap_base;

#define PAGE ((size_t)65536)
#define HEAD ((size_t)16)
#define SMALLEST 5
#define SIZES 32

typedef struct Block {
  // The power of two; or SIZES where the block lies inside a larger one, whose memory `next` is.
  uint32_t size;
  struct Block *next;
} Block;

static Block *freed[SIZES];
static uintptr_t unused;

// So much of the memory that was never given out.
static Block *fresh(uint32_t size) {
  uint64_t bytes = (uint64_t)1 << size;
  if (unused == 0) unused = ((uintptr_t)&__heap_base + HEAD - 1) & ~(HEAD - 1);
  uint64_t end = (uint64_t)unused + bytes;
  uint64_t now = (uint64_t)__builtin_wasm_memory_size(0) * PAGE;
  if (end > now) {
    uint64_t pages = (end - now + PAGE - 1) / PAGE;
    if (pages > 65536 || __builtin_wasm_memory_grow(0, (size_t)pages) == (size_t)-1) __builtin_trap();
  }
  Block *block = (Block *)unused;
  unused = (uintptr_t)end;
  return block;
}

void *malloc(size_t count) {
  if (count > (size_t)1 << 30) __builtin_trap();
  uint32_t size = SMALLEST;
  while (((size_t)1 << size) < count + HEAD) size += 1;
  Block *block = freed[size];
  if (block != NULL) {
    freed[size] = block->next;
  } else {
    block = fresh(size);
  }
  block->size = size;
  block->next = NULL;
  return (unsigned char *)block + HEAD;
}

void free(void *memory) {
  if (memory == NULL) return;
  Block *block = (Block *)((unsigned char *)memory - HEAD);
  if (block->size == SIZES) {
    free(block->next);
    return;
  }
  block->next = freed[block->size];
  freed[block->size] = block;
}

// All memory lies at a multiple of 16 as it is. For more than that a block with room to move is taken, and a head before
// the place given out tells where the block is.
int posix_memalign(void **result, size_t alignment, size_t count) {
  if (alignment < sizeof(void *) || (alignment & (alignment - 1)) != 0) __builtin_trap();
  if (alignment > (size_t)1 << 20 || count > (size_t)1 << 29) __builtin_trap();
  if (alignment <= HEAD) {
    *result = malloc(count);
    return 0;
  }
  void *whole = malloc(count + alignment);
  uintptr_t place = ((uintptr_t)whole + alignment - 1) & ~(uintptr_t)(alignment - 1);
  if (place != (uintptr_t)whole) {
    Block *head = (Block *)(place - HEAD);
    head->size = SIZES;
    head->next = whole;
  }
  *result = (void *)place;
  return 0;
}

int memcmp(const void *left, const void *right, size_t count) {
  const unsigned char *one = left, *other = right;
  for (size_t place = 0; place < count; place += 1) {
    if (one[place] != other[place]) return one[place] - other[place];
  }
  return 0;
}

// Swift asks for random bytes once, to seed the hashes of its sets and dictionaries. The gate's sets hold its own lists
// and are asked, never walked; the same bytes each time make every run the same.
void arc4random_buf(void *memory, size_t count) {
  unsigned char *bytes = memory;
  for (size_t place = 0; place < count; place += 1) bytes[place] = (unsigned char)(0x4C + 0x35 * place);
}
