package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.Report;
import java.util.List;

/** How verdicts and pages are presented. */
public enum Presentation {
    /** For a window, in which the text can be scrolled. */
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

    /** For a screen reader: short sentences, nothing long unless asked for. */
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

    /** For an editor that parses the errors between two fixed marker lines. */
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
