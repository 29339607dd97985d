# Completes what is typed behind yieldlings, in bash. Made by "yieldlings completion bash".

# What may stand behind a command, into the variables of the caller.
_yieldlings_about() {
    case $1 in
@COMMANDS@
    esac
}

# The exercises of the workspace around this folder, else those of the built-in course.
_yieldlings_ids() {
    local folder=$PWD line
    while [ -n "$folder" ]; do
        if [ -f "$folder/.yieldlings/workspace.json" ] && [ -r "$folder/pom.xml" ]; then
            while IFS=$' \t' read -r line; do
                case $line in
                    '<module>'*)
                        line=${line#<module>}
                        line=${line%</module>}
                        line=${line#[0-9][0-9]-}
                        printf '%s\n' "${line#[0-9][0-9][0-9]-}"
                        ;;
                esac
            done <"$folder/pom.xml"
            return
        fi
        folder=${folder%/*}
    done
    printf '%s\n' @IDS@
}

# Offers what begins with $2 out of a source.
_yieldlings_offer() {
    local IFS=$'\n' words word all=
    case $1 in
        ids) COMPREPLY+=($(compgen -W "$(_yieldlings_ids)" -- "$2")) ;;
        files)
            compopt -o filenames 2>/dev/null
            COMPREPLY+=($(compgen -f -- "$2"))
            ;;
        folders)
            compopt -o filenames 2>/dev/null
            COMPREPLY+=($(compgen -d -- "$2"))
            ;;
        words:*)
            words=${1#words:}
            COMPREPLY+=($(compgen -W "${words//,/$'\n'}" -- "$2"))
            ;;
        reports:*)
            case $2 in
                *=*) _yieldlings_behind "$2" files ;;
                *)
                    words=${1#reports:}
                    for word in ${words//,/$'\n'}; do
                        all+="$word$IFS$word=$IFS"
                    done
                    COMPREPLY+=($(compgen -W "$all" -- "$2"))
                    ;;
            esac
            ;;
    esac
}

# Offers the rest of a word behind its equals sign, where bash may or may not take the word apart.
_yieldlings_behind() {
    local before=${1%%=*}= i source
    for source in ${2//+/ }; do
        _yieldlings_offer "$source" "${1#*=}"
    done
    case $COMP_WORDBREAKS in
        *=*) return ;;
    esac
    for i in "${!COMPREPLY[@]}"; do
        COMPREPLY[i]=$before${COMPREPLY[i]}
    done
}

# What an option takes; nothing where it takes nothing.
_yieldlings_value() {
    local one
    for one in $values; do
        case $one in
            "$1="*)
                printf '%s\n' "${one#*=}"
                return
                ;;
        esac
    done
}

_yieldlings() {
    local commands options values arguments endless IFS=$' \t\n'
    local words=() word space line=${COMP_LINE:0:COMP_POINT} path= wanted= current source i count=0
    COMPREPLY=()
    # Bash takes words apart at signs that are part of them here.
    for ((i = 0; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        space=${line%%[! 	]*}
        line=${line#"$space"}
        ((i == COMP_CWORD)) && word=$line
        line=${line#"$word"}
        if [ -z "$space" ] && ((${#words[@]} > 0)); then
            words[${#words[@]} - 1]+=$word
        else
            words+=("$word")
        fi
    done
    current=${words[${#words[@]} - 1]}
    _yieldlings_about ''
    for ((i = 1; i < ${#words[@]} - 1; i++)); do
        word=${words[i]}
        if [ -n "$wanted" ]; then
            wanted=
            continue
        fi
        case $word in
            -*=*) ;;
            -*) wanted=$(_yieldlings_value "$word") ;;
            *)
                case " $commands " in
                    *" $word "*)
                        path=${path:+$path }$word
                        _yieldlings_about "$path"
                        ;;
                    *) ((count += 1)) ;;
                esac
                ;;
        esac
    done
    if [ -n "$wanted" ]; then
        for source in ${wanted//+/ }; do
            _yieldlings_offer "$source" "$current"
        done
        return
    fi
    case $current in
        -*=*) _yieldlings_behind "$current" "$(_yieldlings_value "${current%%=*}")" ;;
        -*) COMPREPLY=($(compgen -W "$options" -- "$current")) ;;
        *)
            if [ -n "$commands" ]; then
                ((count == 0)) && COMPREPLY=($(compgen -W "$commands" -- "$current"))
                return
            fi
            set -- $arguments
            [ -n "$endless" ] && (($# > 0 && count >= $#)) && count=$(($# - 1))
            if ((count < $#)); then
                shift "$count"
                for source in ${1//+/ }; do
                    _yieldlings_offer "$source" "$current"
                done
            fi
            ;;
    esac
}

complete -F _yieldlings yieldlings
