#!/bin/sh
# Runs yieldlings from inside this workspace, wherever it is: where it was when the workspace was made, or where an
# update or a move has left it.
launcher=@LAUNCHER@
beside=@BESIDE@
case $0 in
    */*) workspace=$(cd "${0%/*}" && pwd -P) ;;
    *) workspace=$(pwd -P) ;;
esac
remembered=$workspace/.yieldlings/launcher

# One of these scripts is not the program, and must not call itself for ever.
is_program() { [ -f "$1" ] && [ -x "$1" ] && [ ! -d "${1%/*}/.yieldlings" ]; }

# Of several versions side by side, the one that was unpacked last.
newest_beside() {
    found=
    for other in "${launcher%/*/*}"/yieldlings*/yieldlings; do
        # shellcheck disable=SC3013 # dash, bash, ksh, zsh and BusyBox have -nt
        if is_program "$other" && { [ -z "$found" ] || [ "$other" -nt "$found" ]; }; then
            found=$other
        fi
    done
    [ -n "$found" ]
}

on_path() {
    IFS=:
    for found in $PATH; do
        found=$found/yieldlings
        is_program "$found" && break
    done
    unset IFS
    is_program "$found"
}

find_again() {
    if [ -r "$remembered" ] && read -r found <"$remembered" && is_program "$found"; then
        return 0
    fi
    found=$workspace/$beside
    is_program "$found" && return 0
    newest_beside && return 0
    on_path && return 0
    last=${YIELDLINGS_CACHE:-${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/yieldlings}/launcher
    [ -r "$last" ] && read -r found <"$last" && is_program "$found"
}

if ! is_program "$launcher"; then
    gone=$launcher
    if ! find_again; then
        echo "yieldlings is not at $gone any more, nor on the PATH. Start it once where it is now, and this works again; or run its init on this folder." >&2
        exit 2
    fi
    launcher=$found
    if [ ! -r "$remembered" ] || ! read -r known <"$remembered" || [ "$known" != "$launcher" ]; then
        echo "yieldlings is not at $gone any more; going on with the one at $launcher." >&2
        printf '%s\n' "$launcher" >"$remembered"
    fi
fi
YIELDLINGS_PROGRAM=$0 exec "$launcher" "$@"
