package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.author.page.LearnersFolder;
import dev.yieldlings.engine.author.page.Links;
import dev.yieldlings.engine.author.page.Pages;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;

/** The links and images of the page and the hints point to files that the learner has. */
final class PagesProof implements Proof {
    @Override
    public void examine(Evidence evidence) {
        Exercise exercise = evidence.exercise();
        LearnersFolder learners = new LearnersFolder(exercise);
        for (Path page : Pages.of(exercise)) {
            for (String target : Links.relative(Pages.text(page))) {
                if (!learners.has(target)) {
                    evidence.problem(
                            Kind.LINK,
                            ExerciseFolders.name(exercise, page),
                            "links to " + target
                                    + ", which a learner does not have: a workspace holds the page, what is "
                                    + "in starter/ and given/, and the other exercises' folders beside it. Mend the "
                                    + "link, or put the file into given/.");
                }
            }
        }
    }
}
