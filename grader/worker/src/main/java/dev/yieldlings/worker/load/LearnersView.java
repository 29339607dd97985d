package dev.yieldlings.worker.load;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.worker.inspect.Suspensions;
import dev.yieldlings.worker.meter.Meter;
import dev.yieldlings.worker.meter.Repeatable;
import java.util.Set;

/**
 * The parent loader of a submission's classes. It shows them the JDK, the kit, and the classes that instrumented code
 * calls.
 */
final class LearnersView extends ClassLoader {
    private static final String KIT = Generator.class.getPackageName() + ".";

    /** The classes that instrumented code calls. Admission refuses submissions that name them. */
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
