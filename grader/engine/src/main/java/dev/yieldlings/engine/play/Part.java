package dev.yieldlings.engine.play;

import dev.yieldlings.engine.compile.Compilation.Compiled;
import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.contract.Contract;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.suite.CompiledSuite;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A part of a program, compiled against stand-ins for the other parts.
 *
 * @param files the source files that the program takes from this part
 * @param classes their class files, by binary name
 * @param standIns the class files of the stand-ins
 * @param outline the declarations in the files, with their positions
 */
record Part(List<SourceFile> files, Map<String, byte[]> classes, Map<String, byte[]> standIns, Outline outline) {
    /**
     * Separates the classes of a part from those of its stand-ins.
     *
     * @param compiled the class files of the part and its stand-ins
     * @param files the files of the part
     */
    static Part of(Compiled compiled, List<SourceFile> files) {
        Set<String> names = files.stream().map(SourceFile::name).collect(Collectors.toSet());
        Map<String, byte[]> classes = new TreeMap<>();
        Map<String, byte[]> standIns = new TreeMap<>();
        compiled.classes()
                .forEach((name, bytes) -> (names.contains(sourceFile(bytes)) ? classes : standIns).put(name, bytes));
        List<Outline.Declaration> declarations = compiled.outline().declarations().stream()
                .filter(declaration -> names.contains(declaration.file()))
                .toList();
        return new Part(files, classes, standIns, new Outline(declarations, List.of()));
    }

    private static String sourceFile(byte[] bytes) {
        return ClassFile.of()
                .parse(bytes)
                .findAttribute(Attributes.sourceFile())
                .map(attribute -> attribute.sourceFile().stringValue())
                .orElse("");
    }

    /** Returns the classes that the source files are named after. Other parts may use only these. */
    Set<String> mainClasses() {
        return files.stream().map(SourceFile::className).collect(Collectors.toSet());
    }

    /** Returns the contract that the other parts must meet: the members of the stand-ins that this part uses. */
    Contract needs() {
        return Contract.of(new CompiledSuite(classes, List.of(), standIns, Map.of(), List.of()));
    }
}
