# Sourced by ./run and ./test: finds the .NET SDK and ICU, or says in plain words what is missing. Expects $root.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1 DOTNET_CLI_UI_LANGUAGE=en
# Leave no compiler or build node behind when we are done.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0 UseSharedCompilation=false
export TESTINGPLATFORM_TELEMETRY_OPTOUT=1

say() { printf '%s\n' "$*" >&2; }
stop() { say "$@"; exit 1; }

is_root() { [ "$(id -u)" = 0 ]; }

require_icu() {
    [ "$(uname -s)" = Linux ] || return 0
    [ -n "$(find /usr/lib /usr/lib64 /lib /lib64 /usr/local/lib -maxdepth 2 -name 'libicuuc.so*' -print -quit 2>/dev/null)" ] && return 0
    say "Namjai needs the ICU library (libicu): it finds the words in Thai and Chinese sentences."
    if command -v apt-get >/dev/null; then
        say "Install it with:  sudo apt-get install libicu-dev"
    elif command -v apk >/dev/null; then
        say "Install it with:  apk add icu-libs icu-data-full"
    else
        say "Install it with your system's package manager; it is called libicu or icu there."
    fi
    exit 1
}

require_dotnet() {
    if ! command -v dotnet >/dev/null && [ -x "$HOME/.dotnet/dotnet" ]; then
        export DOTNET_ROOT="$HOME/.dotnet" PATH="$HOME/.dotnet:$PATH"
    fi
    command -v dotnet >/dev/null || stop "Namjai needs the .NET 10 SDK, and there is no 'dotnet' here.
Get it at https://dotnet.microsoft.com/download/dotnet/10.0 (choose SDK), then run this again."
    (cd "$root" && dotnet --version >/dev/null 2>&1) && return 0
    local found
    found=$(dotnet --list-sdks 2>/dev/null | cut -d' ' -f1 | paste -sd' ')
    stop "Namjai needs the .NET 10 SDK; here is: ${found:-no SDK at all, only the runtime}.
Get it at https://dotnet.microsoft.com/download/dotnet/10.0 (choose SDK), then run this again."
}

# Two builds of the same folder at a time would trip over each other's files: the second waits.
take_turn() {
    mkdir -p "$root/artifacts" 2>/dev/null || stop "Can't write in $root: Namjai builds there. Copy it to a folder of your own."
    command -v flock >/dev/null || return 0
    exec 9>"$root/artifacts/turn.lock"
    flock -n 9 && return 0
    say "Waiting for another build here to end ..."
    flock 9
}

give_turn_back() { exec 9>&-; }

# quietly LOG COMMAND...: shows what was written only if the command fails.
quietly() {
    local log=$1
    shift
    "$@" >"$log" 2>&1 </dev/null 9>&- && return 0
    show_errors "$log"
    return 1
}

show_errors() {
    local log=$1 errors
    errors=$(grep -E '(error|warning) [A-Z]+[0-9]+|: error|MSBUILD : error' "$log" | sed -E "s|$root/||g; s/ \[[^]]*\]\$//" | sort -u | head -n 40)
    if [ -n "$errors" ]; then say "$errors"; else tail -n 40 "$log" >&2; fi
    if grep -qE 'NU1301|NU1101' "$log"; then
        say "Some packages could not be fetched: is there a connection to the package source (see 'dotnet nuget list source')?"
    fi
    return 0
}
