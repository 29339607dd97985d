package dev.yieldlings.engine.compile;

import java.util.List;

/**
 * The lines on which source files declare types and members and use statements that an exercise may forbid.
 *
 * @param declarations the declared types and members
 * @param statements the loops, lambdas and other statements that an exercise may forbid
 */
public record Outline(List<Declaration> declarations, List<Statement> statements) {
    /** The kind of a statement that marks the first method or field outside of any class in a file. */
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
     * @param line the line of its declaration, from 1
     */
    public record Declaration(String type, String name, String file, int line) {}

    /**
     * A statement or expression.
     *
     * @param kind its name, such as {@code enhanced-for}
     * @param file the source file's name
     * @param line the line on which it begins, from 1
     */
    public record Statement(String kind, String file, int line) {}
}
