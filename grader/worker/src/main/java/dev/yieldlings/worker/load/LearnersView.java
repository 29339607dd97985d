package dev.yieldlings.worker.load;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.worker.inspect.Suspensions;
import dev.yieldlings.worker.meter.Meter;
import dev.yieldlings.worker.meter.Repeatable;
import java.util.Set;

/** What a submission's classes can see beside themselves: the JDK, the kit, and what their instrumented code calls. */
final class LearnersView extends ClassLoader {
    private static final String KIT = Generator.class.getPackageName() + ".";

    /** What the instrumented classes call; no submission's own code may name them. */
    private static final Set<String> INSTRUMENTS =
            Set.of(Meter.class.getName(), Repeatable.class.getName(), Suspensions.class.getName());

    private final ClassLoader worker = LearnersView.class.getClassLoader();

    LearnersView() {
        super("kit", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        boolean ofTheKit = name.startsWith(KIT) && name.indexOf('.', KIT.length()) < 0;
        if (ofTheKit || INSTRUMENTS.contains(name)) {
            return worker.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
