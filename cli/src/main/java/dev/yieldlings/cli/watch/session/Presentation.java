package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.Report;
import java.util.List;

/** How what there is to read is put. */
public enum Presentation {
    /** For a window, in which it can be moved up and down. */
    DRAWN {
        @Override
        Text verdict(Learner learner, Exercise exercise, Report report, List<String> afterwards) {
            return Texts.verdict(report, afterwards);
        }

        @Override
        Text start(Learner learner, Exercise exercise) {
            return Texts.page(learner, exercise);
        }
    },

    /** For lines that are read out, so that nothing long comes unasked. */
    TOLD {
        @Override
        Text verdict(Learner learner, Exercise exercise, Report report, List<String> afterwards) {
            return Texts.told(report, afterwards);
        }

        @Override
        Text start(Learner learner, Exercise exercise) {
            return Texts.summary(learner, exercise);
        }
    },

    /** For an editor, which reads where something is wrong from between two lines that stay the same. */
    LISTED {
        @Override
        Text verdict(Learner learner, Exercise exercise, Report report, List<String> afterwards) {
            return Texts.listed(learner.graded(exercise, report));
        }

        @Override
        Text start(Learner learner, Exercise exercise) {
            return Texts.summary(learner, exercise);
        }
    };

    abstract Text verdict(Learner learner, Exercise exercise, Report report, List<String> afterwards);

    abstract Text start(Learner learner, Exercise exercise);
}
