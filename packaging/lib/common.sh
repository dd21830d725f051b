# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by the scripts of this folder: where things are, how they speak and fail.

top=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
readonly top

say() { printf '\n== %s\n' "$*"; }

fail() {
    printf '\n%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

wrong_use() {
    printf '%s: %s\nTry: %s --help\n' "${0##*/}" "$*" "$0" >&2
    exit 2
}

# Prints the comment block at the head of the calling script, which is its help text.
print_help() {
    awk 'NR > 2 && !/^#/ { exit } NR > 2 { sub(/^# ?/, ""); print }' "$0"
}

# How many compilers at a time: every core, but no more than memory allows (1.5 GiB each with the window's sources).
build_jobs() {
    local cores memory
    cores=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1572864) }' /proc/meminfo 2>/dev/null || echo "$cores")
    [ "${memory:-1}" -ge 1 ] || memory=1
    echo $((cores < memory ? cores : memory))
}

# Runs a command as root: directly, or by sudo (which may ask for the password on a terminal).
as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

may_be_root() {
    [ "$(id -u)" = 0 ] && return 0
    command -v sudo >/dev/null || return 1
    sudo -n true 2>/dev/null && return 0
    [ -t 0 ] && [ -t 2 ] # someone is there to type a password
}

# Configures a preset of CMakePresets.json; says something only if that fails.
configure_preset() {
    local preset=$1 log="$top/build/$1-configure.log"
    shift
    mkdir -p "$top/build"
    (cd "$top" && cmake --preset "$preset" "$@") >"$log" 2>&1 || { cat "$log" >&2 && fail "cannot configure $preset"; }
}

# Configures and builds a preset into build/<preset>: build_preset dev [target…]
build_preset() {
    local preset=$1 targets=()
    shift
    [ $# = 0 ] || targets=(--target "$@")
    configure_preset "$preset"
    cmake --build "$top/build/$preset" --parallel "$(build_jobs)" "${targets[@]}" || fail "cannot build $preset"
}
