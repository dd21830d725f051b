# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Fresh Debian and Ubuntu systems in a folder ("roots"), to build and try Surveyhook where nothing is installed.
# Needs root. Mirror and proxy are the ones that this computer's apt uses; this folder names none.

# The address from which this computer takes packages of a distribution (Debian, Ubuntu); empty: debootstrap's own.
mirror_of() {
    # shellcheck disable=SC2016 # the names in $() are apt's
    apt-get indextargets --format '$(LABEL) $(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
        awk -v label="$1" '$1 == label { print $2; exit }'
}

# root_create bookworm DIR: a minimal system with working apt. An unfinished folder never looks finished.
root_create() {
    local suite=$1 dir=$2 distribution=Debian components=main keyring script=""
    case $suite in
    bookworm | trixie) keyring=/usr/share/keyrings/debian-archive-keyring.gpg ;;
    noble)
        distribution=Ubuntu components=main,universe
        keyring=${UBUNTU_KEYRING:-/usr/share/keyrings/ubuntu-archive-keyring.gpg}
        [ -e "/usr/share/debootstrap/scripts/$suite" ] || script=/usr/share/debootstrap/scripts/gutsy
        ;;
    *) wrong_use "unknown system \"$suite\": bookworm, trixie or noble" ;;
    esac
    [ -e "$keyring" ] || fail "the keys of $distribution are missing ($keyring)"
    say "Making a fresh $suite in $dir"
    rm -rf "$dir.part"
    mkdir -p "$(dirname "$dir")"
    debootstrap --variant=minbase --components="$components" --keyring="$keyring" "$suite" "$dir.part" \
        "$(mirror_of $distribution)" "$script" >"$dir.log" 2>&1 ||
        fail "debootstrap failed, see $dir.log: $(tail -n 1 "$dir.log")"
    apt-config dump | grep -E '^Acquire::(https?::Proxy|Check-Valid-Until|Check-Date) ' \
        >"$dir.part/etc/apt/apt.conf.d/90of-this-computer" || true
    mv "$dir.part" "$dir"
}

# root_run DIR command…: in a mount and process namespace of its own, so that nothing stays mounted or running.
root_run() {
    local dir=$1
    shift
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount --pid --fork --kill-child bash -ec '
        dir=$1; shift
        cp --dereference /etc/resolv.conf /etc/hosts "$dir/etc/"
        mount -t proc proc "$dir/proc"
        mount --rbind /dev "$dir/dev"
        mount -t tmpfs tmpfs "$dir/dev/shm" -o mode=1777
        exec env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
            TERM="${TERM:-dumb}" ${http_proxy+http_proxy="$http_proxy"} ${https_proxy+https_proxy="$https_proxy"} \
            chroot "$dir" "$@"' root "$dir" "$@"
}

# root_copy_source DIR: the present state of this tree, without what is built, as DIR/surveyhook. Its build/ stays, so
# that a second time builds only what changed.
root_copy_source() {
    local dir=$1/surveyhook
    mkdir -p "$dir"
    find "$dir" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf {} +
    if git -C "${top:?}" rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        (cd "$top" && git ls-files -z --cached --others --exclude-standard | xargs -0 ls -d 2>/dev/null |
            tar --create --files-from=- --file=-)
    else
        tar --create --directory="$top" --exclude=./build --exclude=./dist --file=- .
    fi | tar --extract --directory="$dir" --file=- --no-same-owner
}

need_root() {
    [ "$(id -u)" = 0 ] || fail "a fresh system in a folder needs an administrator: sudo $0 $*"
}
