// What the processor of the browser cannot do in one step and the compiler therefore calls by name.

#include <stdint.h>

// The product of two numbers of 128 bits, the lower 128 bits of it: by parts of 32 bits, so that it does not call itself.
__int128 __multi3(__int128 left, __int128 right) {
  const uint64_t low = 0xFFFFFFFF;
  uint64_t a = (uint64_t)left, b = (uint64_t)right;
  uint64_t first = (a & low) * (b & low);
  uint64_t second = (a >> 32) * (b & low) + (first >> 32);
  uint64_t third = (a & low) * (b >> 32) + (second & low);
  uint64_t high = (a >> 32) * (b >> 32) + (second >> 32) + (third >> 32);
  high += (uint64_t)((unsigned __int128)left >> 64) * b + a * (uint64_t)((unsigned __int128)right >> 64);
  return (__int128)((unsigned __int128)high << 64 | (third << 32 | (first & low)));
}
