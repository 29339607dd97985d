package dev.yieldlings.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Compiler;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beginners' commonest errors are explained beside what javac says, each shown by a source that has it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplanationsTest {
    private Compiler compiler;

    @BeforeAll
    void begin(@TempDir Path folder) {
        compiler = new Compiler(List.of(Here.with(folder).kit()));
    }

    @AfterAll
    void end() {
        compiler.close();
    }

    /** The members of a class, javac's code without its beginning, and a part of the explanation. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            int a(int i) { if (i == 1) { return 1; } } | missing.ret.stmt | Not every way through
            int a() { return 1; int b = 2; } | unreachable.stmt | No way leads to this line
            void a() { while (true) { } int b = 1; } | unreachable.stmt | loops for ever
            void a() { yield(1); } | no.switch.expression.qualify | `y.yield(value)`
            void a() { yield 1; } | no.switch.expression | `y.yield(value)`
            int a(long l) { return l; } | prob.found.req | Not every long fits into a int
            Long a() { return 1; } | prob.found.req | `1L`
            Double a() { return 1; } | prob.found.req | `1.0`
            Long a(Integer i) { return i; } | prob.found.req | An Integer object is no Long object
            String a(java.util.List l) { return l.get(0); } | prob.found.req | A raw type
            String a(java.util.Iterator i) { return i.next(); } | prob.found.req | without <String>
            java.util.List<Integer> a() { return new java.util.ArrayList<Long>(); } | prob.found.req | a ArrayList<Long> is no List<Integer>
            void a(int i) { if (i = 1) { } } | prob.found.req | write ==
            void a(int i) { while (i) { } } | prob.found.req | does not take a int for one
            int a() { return "1"; } | prob.found.req | `Integer.parseInt(text)`
            String a(int i) { return i; } | prob.found.req | `String.valueOf(value)`
            void a() { return 1; } | prob.found.req | This method is void
            int a() { return; } | prob.found.req | every return must name one
            StringBuilder a() { return 1; } | prob.found.req | where a StringBuilder is needed
            java.util.function.Supplier<Integer> a() { return () -> { if (true) { return 1; } return; }; } | prob.found.req | Every return of it needs a value
            java.util.function.Supplier<Integer> a() { return x -> 1; } | prob.found.req | another number of parameters
            java.util.function.Supplier<Integer> a() { return () -> "x"; } | prob.found.req | gives back a String where a Integer
            void b(Runnable r) { } void b(java.util.function.Supplier<Integer> s) { } void a() { b(() -> { if (hashCode() > 1) { return 1; } }); } | cant.apply.symbols | Either every way ends
            Object a(int i) { return dev.yieldlings.kit.Generator.returning(y -> { if (i > 1) { return 1; } }); } | lambda.body.neither.value.nor.void.compatible | Either every way ends
            dev.yieldlings.kit.Generator<Integer, Void, Void> a() { return dev.yieldlings.kit.Generator.returning(y -> { y.yield(1); }); } | cant.apply.symbols | for Generator.of
            dev.yieldlings.kit.Generator<Integer, Void, Void> a() { return dev.yieldlings.kit.Generator.of(y -> { return 1; }); } | cant.apply.symbols | for Generator.returning
            static class B implements Runnable { void run() { } } | override.weaker.access | write `public` before it
            static class B implements Runnable { } | does.not.override.abstract | Runnable promises a method `run()`
            static class B implements java.util.Iterator<Integer> { public boolean hasnext() { return true; } public Integer next() { return 1; } } | does.not.override.abstract | what you have is called `hasnext`
            @Override public boolean hasnext() { return true; } | method.does.not.override.superclass | letter by letter
            int a() { int next = 1; return nxt; } | cant.resolve.location | there is `next`
            int a() { return unheardOf; } | cant.resolve.location | Nothing called unheardOf is declared
            void advance() { } void a() { advnace(); } | cant.resolve.location.args | there is `advance`
            void a() { unheardOf(); } | cant.resolve.location.args | There is no method unheardOf
            int a(String s) { return s.lenght(); } | cant.resolve.location.args | there is `length`
            int a(String s) { return s.unheardOf(); } | cant.resolve.location.args | A String has no method unheardOf
            int a(int[] s) { return s.length(); } | cant.resolve.location.args | without parentheses
            int a(String s) { return s.length; } | cant.resolve.location | `length()`
            int a(java.util.List<Integer> s) { return s.length(); } | cant.resolve.location.args | `size()`
            Sting a; | cant.resolve.location | there is `String`
            Iterator<Integer> a; | cant.resolve.location | `import java.util.Iterator;`
            Generator<Integer, Void, Void> a; | cant.resolve.location | `import dev.yieldlings.kit.Generator;`
            Object a() { return Generator.of(null); } | cant.resolve.location | `import dev.yieldlings.kit.Generator;`
            Unheard a; | cant.resolve.location | There is no class Unheard
            void a() { int b = 1 } | expected | ends with a semicolon
            public int hasNext { return 1; } | expected | `name() {`
            void a() { int x == 1; } | expected | == compares
            void a() { for (int i = 0; i < 3; i++ { } } | expected | has no closing one
            void a() { int b = 1; | premature.eof | lost its end
            } } } void b() { } | class.method.or.field.expected | too many
            void a() { int b; int c = b + 1; } | var.might.not.have.been.initialized | b has been given no value
            final int b; | var.not.initialized.in.default.constructor | b is final
            void a() { Thread.sleep(1); } | unreported.exception.need.to.catch.or.throw | `throws InterruptedException`
            int f; static void a() { f = 1; } | non-static.cant.be.ref | f belongs to an object
            void g() { } static void a() { g(); } | non-static.cant.be.ref | g() belongs to an object
            Object a() { int i = 0; Runnable r = () -> i++; return r; } | cant.ref.non.effectively.final.var | must not change
            Object a() { int i = 0; i++; return dev.yieldlings.kit.Generator.of(y -> y.yield(i)); } | cant.ref.non.effectively.final.var | inside the body
            public a() { } | invalid.meth.decl.ret.type.req | void for nothing
            void a() { if (true); { } else { } } | else.without.if | semicolon after the if
            void a() { int i = 1; int i = 2; } | already.defined | leave out the type
            void a() { } void a() { } | already.defined | differ in their parameters
            class X { } class X { } | already.defined | There is a class
            String a(int i) { return i.toString(); } | cant.deref | A int is a bare value
            void a() { String s = "abc; } | unclosed.str.lit | in the same line
            void a() { String s = 'ab'; } | unclosed.char.lit | double quotes
            void a() { int i = ; } | illegal.start.of.expr | can't begin one
            void a(String s) { int i = s * 2; } | operator.cant.be.applied.1 | * doesn't work on a String and a int
            void a(boolean b) { b = !1; } | operator.cant.be.applied | ! doesn't work on a int
            boolean a(Integer i, String s) { return i == s; } | incomparable.types | never be equal
            static class P { P(int i) { } } static class Q extends P { } | cant.apply.symbol | `super(…)`
            static class P { P(int i) { } } Object a() { return new P(); } | cant.apply.symbol | P takes (int) but is given (no arguments)
            static class P { P(int i) { } void f() { } } static class Q extends P { Q() { f(); super(1); } } | cant.ref.before.ctor.called | super(…)
            void a() { super(); } | call.must.only.appear.in.ctor | only a constructor
            void a(int x) { x + 1; } | not.stmt | nobody keeps it
            java.util.Iterator<int> a; | type.found.req | Integer for int
            void a() { final int i = 1; i = 2; } | cant.assign.val.to.var | i is final
            Object a() { return new Runnable(); } | abstract.cant.be.instantiated | only promises
            void a(java.util.Iterator<Integer> i) { for (int n : i) { } } | foreach.not.applicable.to.type | something Iterable
            long a() { return 10000000000; } | int.number.too.large | `10000000000L`
            void a() { var x; } | cant.infer.local.var.type | write the type
            java.utl.List<Integer> a; | doesnt.exist | no package java.utl
            int a(int i) { return switch (i) { case 1 -> 2; }; } | not.exhaustive | `default ->`
            void a() { break; } | break.outside.switch.loop | write return
            void a() { try { } catch (java.io.IOException e) { } } | except.never.thrown.in.try | throw a IOException
            Object a() { return dev.yieldlings.kit.Generator.of(() -> { }); } | cant.apply.symbols | `y ->`
            dev.yieldlings.kit.Generator<Integer, void, void> a; | illegal.start.of.type | capital letter
            dev.yieldlings.kit.Generator<Integer> a; | wrong.number.type.args | three types
            java.util.Map<Integer> a; | wrong.number.type.args | Exactly 2 types
            void a() { for (int i = 0, i < 3, i++) { } } | expected | semicolons
            Object a() { return new Object; } | expected2 | `new Name()`
            boolean a() { return True; } | cant.resolve.location | small letters
            Object a() { return None; } | cant.resolve.location | `null`
            int n; int a() { return self.n; } | cant.resolve.location | `this`
            bool a; | cant.resolve.location | `boolean`
            string a; | cant.resolve.location | `String`
            void a() { print(1); } | cant.resolve.location.args | `System.out.print(…)`
            int a(int[] b) { return len(b); } | cant.resolve.location.args | `x.length`
            void a() { for (int i : range(3)) { } } | cant.resolve.location.args | `for (int i = 0; i < n; i++)`
            void a() { y.yield(1); } | cant.resolve.location | `Generator.of(y -> { … })`
            Object a() { return dev.yieldlings.kit.Generator.<Integer, Void>of(y -> { y.yeild(1); }); } | cant.resolve.location.args | there is `yield`
            void a(dev.yieldlings.kit.Generator<Integer, Void, Void> g) { g.nxet(); } | cant.resolve.location.args | there is `next`
            void a(dev.yieldlings.kit.Generator<Integer, Void, Void> g) { g.__next__(); } | cant.resolve.location.args | Python's names
            Object a() { return dev.yieldlings.kit.Generator.<Integer, Void>of(y -> { String s = y.yield(1); }); } | prob.found.req | the second of its three types
            void a(dev.yieldlings.kit.Generator<Integer, Void, Void> g) { g.send(5); } | prob.found.req | in place of that Void
            java.util.Iterator<Integer> a() { return () -> 1; } | prob.found.req | one method only
            Object a() { return new dev.yieldlings.kit.Generator<Integer, Void, Void>(); } | abstract.cant.be.instantiated | made of a body
            static class P { private int x; } class Q extends P { int a() { return x; } } | report.access | private in P
            record P(int x) { int y; } | record.cannot.declare.instance.fields | in its parentheses
            int a(); | missing.meth.body.or.decl.abstract | semicolon after the parentheses
            static class P implements Object { } | intf.expected.here | interfaces only
            static class P extends Runnable { } | no.intf.expected.here | `implements`
            static class P extends String { } | cant.inherit.from.final | String is final
            int a(java.util.List<Integer> l) { return l[0]; } | array.req.but.found | `list.get(i)`
            int[] a() { return new int[]; } | array.dimension.missing | needs its length
            java.util.List<Integer>[] a() { return new java.util.List<Integer>[2]; } | generic.array.creation | Use a List
            int a = #3; | illegal.char | no such character
            /* a | unclosed.comment | end with */
            void a() { continue; } | cont.outside.loop | none around it
            { return; } | ret.outside.meth | belongs in a method
            void a() { try { } } | try.without.catch.finally.or.resource.decls | a catch or a finally
            void a() { catch (Exception e) { } } | catch.without.try | no try before
            void a() { case 1: } | orphaned | belong in a switch
            void a(int i) { switch (i) { case 1: case 1: } } | duplicate.case.label | this case already
            void a(boolean b) { final int i; if (b) { i = 1; } i = 2; } | var.might.already.be.assigned | its value already
            enum E { A } Object a() { return new E(); } | enum.cant.be.instantiated | constants
            void a(java.util.List<String> l) { } void a(java.util.List<Integer> l) { } | name.clash.same.erasure | another name
            void b() { } String a() { return "" + b(); } | void.not.allowed.here | gives nothing back
            void b() { } int a() { return a(int b); } | expected | no types
            @Override static String toString() { return ""; } | static.methods.cannot.be.annotated.with.override | overrides nothing
            """)
    void tellsWhatItMeans(String members, String code, String part) {
        Diagnostic error = errors("public class Counter {\n    " + members + "\n}\n").stream()
                .filter(found -> found.code().equals("compiler.err." + code))
                .findFirst()
                .orElseGet(() -> errors("public class Counter {\n    " + members + "\n}\n")
                        .getFirst());

        assertThat(error.code()).as("%s", error).isEqualTo("compiler.err." + code);
        assertThat(error.explanation()).as("%s", error).contains(part).doesNotContain("{1}", "{2}", "{near}");
        assertThat(error.message()).isNotBlank();
    }

    @Test
    void aFilesNameAndItsClasses() {
        assertThat(errors("public class Other { }").getFirst().explanation()).contains("the name of its file");
        assertThat(errors("class Counter { } class Counter { }").getFirst().explanation())
                .contains("There is a class Counter already");
        assertThat(errors("publc class Counter { }").getFirst().explanation()).contains("misspelled");
    }

    @Test
    void methodsInsideAMethod() {
        Diagnostic error = errors("""
                public class Counter {
                    void a() {
                        int b = 1;

                    public int next() { return 1; }
                }
                """).getFirst();

        assertThat(error.explanation()).contains("Is a } missing above");
    }

    @Test
    void aMethodWithoutModifiersInsideAMethod() {
        Diagnostic error = errors("""
                public class Counter {
                    void a() {
                        int b = 1;

                    int next() {
                        return 1;
                    }
                }
                """).getFirst();

        assertThat(error.explanation()).contains("Is a } missing above");
    }

    @Test
    void aNameInACommentOrATextIsNoSuggestion() {
        assertThat(errors("public class Counter { /* next */ String s = \"next\"; int a() { return nxt; } // next\n }")
                        .getFirst()
                        .explanation())
                .startsWith("Nothing called nxt");
    }

    @Test
    void whatNobodyHasExplainedStaysAsItIs() {
        Diagnostic error = Diagnostic.error("compiler.err.something.new", "something new");

        assertThat(Explanations.of(error, "")).isEmpty();
    }

    private List<Diagnostic> errors(String source) {
        return ((Compilation.DoesNotCompile) compiler.compile(List.of(new SourceFile("Counter.java", source))))
                .errors();
    }
}
