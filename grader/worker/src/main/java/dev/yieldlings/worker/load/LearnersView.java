package dev.yieldlings.worker.load;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.worker.meter.Meter;

/** What a submission's classes can see beside themselves: the JDK, the kit, and the meter that counts their steps. */
final class LearnersView extends ClassLoader {
    private static final String KIT = Generator.class.getPackageName() + ".";

    private final ClassLoader worker = LearnersView.class.getClassLoader();

    LearnersView() {
        super("kit", ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        boolean ofTheKit = name.startsWith(KIT) && name.indexOf('.', KIT.length()) < 0;
        if (ofTheKit || name.equals(Meter.class.getName())) {
            return worker.loadClass(name);
        }
        throw new ClassNotFoundException(name);
    }
}
