# Completes what is typed behind yieldlings, in fish. Made by "yieldlings completion fish".

# The exercises of the workspace around this folder, else those of the built-in course.
function __yieldlings_ids
    set -l folder $PWD
    while test -n "$folder"
        if test -f "$folder/.yieldlings/workspace.json"; and test -r "$folder/pom.xml"
            string match -rg '^\s*<module>(?:\d+-)?(.*)</module>' <"$folder/pom.xml"
            return
        end
        set folder (string replace -r '/[^/]*$' '' -- "$folder")
    end
    string split ' ' -- '@IDS@'
end

# The forms of a report, behind which an equals sign and a file may stand.
function __yieldlings_reports
    set -l token (string replace -r '^--[a-z]+=' '' -- (commandline -ct))
    if string match -q '*=*' -- "$token"
        set -l before (string replace -r '=.*$' '=' -- "$token")
        for file in (__fish_complete_path (string replace -r '^[^=]*=' '' -- "$token"))
            echo "$before$file"
        end
    else
        for form in $argv
            echo "$form"
            echo "$form="
        end
    end
end

# Whether the cursor is behind the command of this path; and, where a number is given, behind so many arguments of it.
function __yieldlings_at
    set -l path
    set -l count 0
    set -l isValue 0
    set -l tokens (commandline -opc)
    for token in $tokens[2..]
        if test $isValue = 1
            set isValue 0
            continue
        end
        switch $token
            case '-*=*'
            case @VALUED@
                set isValue 1
            case '-*'
            case '*'
                set -l longer (string join ' ' -- $path $token)
                if test $count = 0; and contains -- "$longer" @PATHS@
                    set path "$longer"
                else
                    set count (math $count + 1)
                end
        end
    end
    test "$path" = "$argv[1]"; or return 1
    test (count $argv) -lt 2; and return 0
    test $count = $argv[2]; and return 0
    test "$argv[3]" = endless; and test $count -gt $argv[2]
end

complete -c yieldlings -f
@COMMANDS@
