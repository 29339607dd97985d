package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.desk.Desk;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.Report;
import java.util.List;

/** How what there is to read is put. */
public enum Telling {
    /** For a window, in which it can be moved up and down. */
    DRAWN {
        @Override
        Text verdict(Desk desk, Exercise exercise, Report report, List<String> afterwards) {
            return Texts.verdict(report, afterwards);
        }

        @Override
        Text start(Desk desk, Exercise exercise) {
            return Texts.page(desk, exercise);
        }
    },

    /** For lines that are read out, so that nothing long comes unasked. */
    TOLD {
        @Override
        Text verdict(Desk desk, Exercise exercise, Report report, List<String> afterwards) {
            return Texts.told(report, afterwards);
        }

        @Override
        Text start(Desk desk, Exercise exercise) {
            return Texts.summary(desk, exercise);
        }
    },

    /** For an editor, which reads where something is wrong from between two lines that stay the same. */
    LISTED {
        @Override
        Text verdict(Desk desk, Exercise exercise, Report report, List<String> afterwards) {
            return Texts.listed(desk.graded(exercise, report));
        }

        @Override
        Text start(Desk desk, Exercise exercise) {
            return Texts.summary(desk, exercise);
        }
    };

    abstract Text verdict(Desk desk, Exercise exercise, Report report, List<String> afterwards);

    abstract Text start(Desk desk, Exercise exercise);
}
