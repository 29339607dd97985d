#compdef yieldlings
# Completes what is typed behind yieldlings, in zsh. Made by "yieldlings completion zsh".

# The exercises of the workspace around this folder, else those of the built-in course.
_yieldlings_ids() {
    local folder=$PWD line
    local -a ids
    while [[ -n $folder ]]; do
        if [[ -f $folder/.yieldlings/workspace.json && -r $folder/pom.xml ]]; then
            while read -r line; do
                [[ $line == '<module>'* ]] || continue
                line=${${line#<module>}%</module>}
                ids+=(${${line#[0-9][0-9]-}#[0-9][0-9][0-9]-})
            done <$folder/pom.xml
            break
        fi
        folder=${folder%/*}
    done
    (($#ids)) || ids=(@IDS@)
    local expl
    _wanted ids expl exercise compadd -a ids
}

# The forms of a report, behind which an equals sign and a file may stand.
_yieldlings_reports() {
    if compset -P '*='; then
        _files
    else
        compadd -- $@
        compadd -S '' -- ${^@}=
    fi
}

@COMMANDS@

if [[ $funcstack[1] == _yieldlings ]]; then
    _yieldlings_at "$@"
else
    (($+functions[compdef])) || { autoload -Uz compinit && compinit }
    _yieldlings() {
        _yieldlings_at "$@"
    }
    compdef _yieldlings yieldlings
fi
