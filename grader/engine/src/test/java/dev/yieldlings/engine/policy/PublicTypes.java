package dev.yieldlings.engine.policy;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Lists the types to which the policy applies: the public types of java.base's exported packages, and the kit's. */
final class PublicTypes {
    private static final String KIT = "dev.yieldlings.kit";

    private PublicTypes() {}

    static List<Class<?>> all() throws IOException {
        List<Class<?>> types = new ArrayList<>();
        ModuleReference base = ModuleFinder.ofSystem().find("java.base").orElseThrow();
        try (ModuleReader reader = base.open();
                Stream<String> names = reader.list()) {
            names.filter(name -> name.endsWith(".class") && !name.equals("module-info.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .filter(name -> Object.class.getModule().isExported(packageOf(name)))
                    .map(PublicTypes::load)
                    .filter(PublicTypes::isPublic)
                    .sorted((one, other) -> one.getName().compareTo(other.getName()))
                    .forEach(types::add);
        }
        types.addAll(KitTypes.in(KIT).stream().filter(PublicTypes::isPublic).toList());
        return types;
    }

    static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    /** Returns whether other code can name a type; subclasses can name a protected one. */
    static boolean isPublic(Class<?> type) {
        int modifiers = type.getModifiers();
        Class<?> outer = type.getEnclosingClass();
        boolean own = Modifier.isPublic(modifiers) || (outer != null && Modifier.isProtected(modifiers));
        return own && !type.isAnonymousClass() && !type.isLocalClass() && (outer == null || isPublic(outer));
    }

    static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
