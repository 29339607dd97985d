#!/bin/sh
# Runs the yieldlings that made this workspace.
launcher=@LAUNCHER@
if [ ! -x "$launcher" ]; then
    echo "yieldlings is not at $launcher any more. Run the init of the one that you have now on this folder." >&2
    exit 2
fi
YIELDLINGS_PROGRAM=$0 exec "$launcher" "$@"
