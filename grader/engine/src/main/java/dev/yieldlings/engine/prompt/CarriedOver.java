package dev.yieldlings.engine.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.VarSnippet;

/**
 * The declarations of a prompt that a new prompt can take over.
 *
 * @param declarations the source to evaluate there: imports, methods, classes, and variables with plain values
 * @param gone the names of the variables whose objects are lost
 */
public record CarriedOver(List<String> declarations, List<String> gone) {
    private static final Set<String> PLAIN = Set.of("int", "short", "byte", "boolean", "double", "char", "String");

    public CarriedOver {
        declarations = List.copyOf(declarations);
        gone = List.copyOf(gone);
    }

    static CarriedOver of(JShell shell) {
        List<String> declarations = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        for (Snippet snippet : shell.snippets().toList()) {
            if (!shell.status(snippet).isActive()) {
                continue;
            }
            switch (snippet.kind()) {
                case IMPORT, METHOD, TYPE_DECL -> declarations.add(snippet.source());
                case VAR -> {
                    VarSnippet variable = (VarSnippet) snippet;
                    if (PLAIN.contains(variable.typeName())) {
                        declarations.add(
                                variable.typeName() + " " + variable.name() + " = " + shell.varValue(variable) + ";");
                    } else if (variable.subKind() != Snippet.SubKind.TEMP_VAR_EXPRESSION_SUBKIND) {
                        gone.add(variable.name());
                    }
                }
                case EXPRESSION, STATEMENT, ERRONEOUS -> {}
            }
        }
        return new CarriedOver(declarations, gone);
    }
}
