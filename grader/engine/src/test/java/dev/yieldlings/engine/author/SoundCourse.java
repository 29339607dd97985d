package dev.yieldlings.engine.author;

import dev.yieldlings.engine.TinyCourse;

/** A small course without a fault, in which tests plant faults. */
final class SoundCourse {
    static final String FOLDER = "one/counter/";

    private SoundCourse() {}

    static TinyCourse course() {
        return new TinyCourse()
                .with(FOLDER + "hints/1.md", "What does a field remember?\n")
                .with(FOLDER + "hints/2.md", "Which comes first, counting or answering?\n")
                .with(FOLDER + "hints/3.md", "Count first: `return ++count;`\n")
                .with(FOLDER + "starter/Counter.java", """
                        public class Counter {
                            public int next() {
                                return 0;
                            }
                        }
                        """)
                .with(FOLDER + "wrong/from-zero/Counter.java", """
                        public class Counter {
                            private int count;

                            public int next() {
                                return count++;
                            }
                        }
                        """);
    }
}
