#!/bin/sh
# Makes what travels with the job: press-extract.tgz (Node and the command, for --archives) and press_extract_spark.zip (for --py-files).
# usage: package.sh FOLDER [NODE]   NODE: the runtime to send, of the workers' platform (default: the one that runs here)
set -eu
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../.." && pwd)
mkdir -p "$1"
out=$(cd "$1" && pwd)
node=${2:-$(node -p process.execPath)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cp -rL "$project/bin" "$project/dist" "$project/package.json" "$project/LICENSE" "$work"
cp "$node" "$work/node"
# All other packages are in the bundle.
mkdir "$work/node_modules"
for name in tinypool unpdf; do cp -rL "$project/node_modules/$name" "$work/node_modules"; done
cat > "$work/extract" <<'EOF'
#!/bin/sh
here=$(dirname "$0")
exec "$here/node" "$here/bin/extract.js" "$@"
EOF
chmod +x "$work/extract" "$work/node"
tar -czf "$out/press-extract.tgz" -C "$work" .

cd "$here"
python3 - "$out" <<'EOF'
import sys
import zipfile
from pathlib import Path

with zipfile.ZipFile(Path(sys.argv[1], "press_extract_spark.zip"), "w") as archive:
    for path in sorted(Path("press_extract_spark").glob("*.py")):
        archive.write(path)
EOF
