package dev.yieldlings.engine.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule of an author's that names nothing is reported at once. */
class RuleCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.nio.file.*",
                "java.nio.file.Files list isDirectory",
                "java.nio.channels.ReadableByteChannel",
                "java.lang.Thread",
                "java.lang.Object wait notifyAll",
                "java.util.concurrent.*",
                "java.util.concurrent.locks.ReentrantLock lock()",
                "java.lang.Iterable forEach spliterator : the loop is what this is about",
                "java.util.stream.**",
                "dev.yieldlings.kit.Generator of returning",
            })
    void isInOrder(String line) {
        assertThat(RuleCheck.ofAllowing(line)).isEmpty();
        assertThat(RuleCheck.ofDenying(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "java.util.Lisst                   | java.util.Lisst is not a type that submissions can ever use",
                "java.lang.Runtime                 | java.lang.Runtime is not a type that submissions can ever use",
                "java.lang.System exit             | java.lang.System itself has no member exit that",
                "java.lang.Thread getStackTrace    | java.lang.Thread itself has no member getStackTrace that",
                "java.util.ArrayList spliterrator  | has no member spliterrator that",
                "java.util.List forEach            | java.util.List itself has no member forEach that",
                "java.util.ArrayList add(Strange)  | has no member add(Strange) that",
                "java.net.*                        | no type of the package java.net can ever be used",
                "java.util.* size                  | it must read TYPE [MEMBER...] or PACKAGE.*",
                "java util                         | java is not a type",
                "allow: java.util.List             | it must read TYPE [MEMBER...] or PACKAGE.*",
                "../x                              | it must read TYPE [MEMBER...] or PACKAGE.*",
            })
    void isNot(String line, String problem) {
        assertThat(RuleCheck.ofAllowing(line))
                .hasValueSatisfying(said -> assertThat(said).contains(problem));
        assertThat(RuleCheck.ofDenying(line))
                .hasValueSatisfying(said -> assertThat(said).contains(problem));
    }
}
