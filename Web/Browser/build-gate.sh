#!/bin/sh
# Makes the screening gate for the browser: Sources/Identifiers, the files that the server's gate is made of, compiled to
# WebAssembly by the Embedded Swift of the toolchain, linked small, compressed, and written into
# Sources/LodsWeb/Assets/EmbeddedGate.swift, so that the program is one file. Takes half a minute.
#
#   build-gate.sh            writes the Swift file
#   build-gate.sh --check    says whether the Swift file is what would be written, and changes nothing
#   build-gate.sh --wasm F   writes the module itself to the file F and nothing else
set -eu
# The order of the files decides the order in the module.
LC_ALL=C
export LC_ALL
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
target="$here/../Sources/LodsWeb/Assets/EmbeddedGate.swift"
# The same toolchain for everything, wherever it is installed.
swift=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
bin="$swift/../../bin"
triple=wasm32-unknown-none-wasm
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT

# Without the incremental generation, which puts a hash of the temporary folder into the module, the same files give the
# same bytes; for the same reason they are named from the root.
start=$PWD
cd "$root"
"$bin/swiftc" -target $triple -enable-experimental-feature Embedded -swift-version 6 -Osize -wmo -parse-as-library \
  -module-name Identifiers -package-name lods -warnings-as-errors -Xfrontend -disable-stack-protector \
  -Xfrontend -disable-incremental-llvm-codegen \
  -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility \
  -enable-upcoming-feature InternalImportsByDefault \
  -c Sources/Identifiers/*.swift Web/Browser/Gate/*.swift -o "$made/gate.o"
for name in memory arithmetic; do
  "$bin/clang" --target=$triple -O2 -ffreestanding -fno-builtin -nostdlib -Wall -Wextra -Werror \
    -c "Web/Browser/Gate/$name.c" -o "$made/$name.o"
done
# The stack comes first in memory, so that running out of it stops the gate instead of spoiling its data.
"$bin/wasm-ld" --no-entry --gc-sections --strip-all --fatal-warnings --stack-first -z stack-size=262144 \
  --max-memory=268435456 --export=gate_buffer --export=gate_free --export=gate_screen --export=gate_admit \
  --export=gate_mentions --export=gate_words "$made/gate.o" "$made/memory.o" "$made/arithmetic.o" \
  "$swift/embedded/$triple/libswiftUnicodeDataTables.a" -o "$made/gate.wasm"
if [ "${1:-}" = --wasm ]; then
  cd "$start"
  cp "$made/gate.wasm" "$2"
  exit
fi

gzip -9n < "$made/gate.wasm" > "$made/gate.wasm.gz"
size=$(wc -c < "$made/gate.wasm")
packed=$(wc -c < "$made/gate.wasm.gz")
if [ "$size" -gt 1500000 ] || [ "$packed" -gt 700000 ]; then
  echo "The gate has grown too big to load at a desk: $size bytes, $packed packed."
  exit 1
fi
version=$("$bin/swiftc" --version 2> /dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p')
{
  echo "// Made by Web/Browser/build-gate.sh of Sources/Identifiers with Swift $version: change those and run it again."
  echo '// swift-format-ignore-file'
  echo
  echo '/// The screening gate for the browser: a WebAssembly module, compressed by gzip, in base64.'
  echo 'enum EmbeddedGate {'
  echo "  /// The bytes of the compressed module."
  echo "  static let count = $packed"
  echo '  static let base64: StaticString = """'
  base64 -w 120 "$made/gate.wasm.gz"
  echo '"""'
  echo '}'
} > "$made/EmbeddedGate.swift"
if [ "${1:-}" = --check ]; then
  cmp -s "$made/EmbeddedGate.swift" "$target" && exit
  echo "Web/Sources/LodsWeb/Assets/EmbeddedGate.swift is not fresh (this is Swift $version): run Web/Browser/build-gate.sh"
  exit 1
fi
mkdir -p "$(dirname "$target")"
cp "$made/EmbeddedGate.swift" "$target"
echo "The gate: $size bytes, $packed packed."
