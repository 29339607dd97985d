package dev.yieldlings.engine.contract;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;

/** The kind of a type. */
enum TypeKind {
    CLASS("class", "a class"),
    RECORD("record", "a record"),
    ENUM("enum", "an enum"),
    INTERFACE("interface", "an interface"),
    ANNOTATION("@interface", "an annotation");

    private final String keyword;
    private final String text;

    TypeKind(String keyword, String text) {
        this.keyword = keyword;
        this.text = text;
    }

    static TypeKind of(ClassModel type) {
        if (type.flags().has(AccessFlag.ANNOTATION)) {
            return ANNOTATION;
        }
        if (type.flags().has(AccessFlag.INTERFACE)) {
            return INTERFACE;
        }
        if (type.flags().has(AccessFlag.ENUM)) {
            return ENUM;
        }
        return type.findAttribute(Attributes.record()).isPresent() ? RECORD : CLASS;
    }

    /** Returns the keyword that declares this kind. */
    String keyword() {
        return keyword;
    }

    /** Returns the kind with its article, for messages. */
    String text() {
        return text;
    }
}
