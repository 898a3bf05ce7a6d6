# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of bankhub-console for bash.
_bankhub_console() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    COMPREPLY=()
    case $before in
        --data-dir | --tour)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -d -- "$word")
            return
            ;;
        --output)
            compopt -o filenames 2>/dev/null
            mapfile -t COMPREPLY < <(compgen -f -- "$word")
            return
            ;;
        --language) mapfile -t COMPREPLY < <(compgen -W "vi en" -- "$word") && return ;;
        --format) mapfile -t COMPREPLY < <(compgen -W "csv xlsx json" -- "$word") && return ;;
        --profile | --from | --to | --query | --view | --expect) return ;;
    esac
    local words="audit export --demo --profile --data-dir --language --tour --help --help-all --version"
    if [ "${COMP_WORDS[1]}" = export ] && [ "$COMP_CWORD" -gt 1 ]; then
        words="--profile --env --from --to --query --view --sync --output --format --data-dir --help"
    elif [ "${COMP_WORDS[1]}" = audit ] && [ "$COMP_CWORD" -gt 1 ]; then
        words="verify export --expect --no-key-store --format --output --data-dir --help"
    elif [ "$COMP_CWORD" -gt 1 ]; then
        words=${words#audit export }
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _bankhub_console bankhub-console
