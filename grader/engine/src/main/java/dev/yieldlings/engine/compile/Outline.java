package dev.yieldlings.engine.compile;

import java.util.List;

/**
 * Where the sources declare their types and members, and where they use statements that an exercise may forbid.
 *
 * @param declarations the declared types and members
 * @param statements the loops, lambdas and the like
 */
public record Outline(List<Declaration> declarations, List<Statement> statements) {
    /** The kind that notes where a file first has a method or field outside of any class. */
    public static final String COMPACT = "compact-source-file";

    public Outline {
        declarations = List.copyOf(declarations);
        statements = List.copyOf(statements);
    }

    /**
     * A type or member.
     *
     * @param type the simple name of the innermost type around it, or of the type itself
     * @param name the member's name; empty for the type itself, {@code <init>} for a constructor
     * @param file the source file's name
     * @param line where it is declared, from 1
     */
    public record Declaration(String type, String name, String file, int line) {}

    /**
     * A statement or expression.
     *
     * @param kind its name, such as {@code enhanced-for}
     * @param file the source file's name
     * @param line where it begins, from 1
     */
    public record Statement(String kind, String file, int line) {}
}
