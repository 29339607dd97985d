package dev.yieldlings.engine.contract;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;

/** What sort of type a type is. */
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

    /** What declares it. */
    String keyword() {
        return keyword;
    }

    /** It in a sentence. */
    String text() {
        return text;
    }
}
