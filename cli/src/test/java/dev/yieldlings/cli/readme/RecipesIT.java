package dev.yieldlings.cli.readme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.launcher.Launched;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each step of the recipes for CI, and of the action, works in a shell as the page describes it. */
class RecipesIT {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern BLOCK = Pattern.compile("```(yaml|groovy)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern JENKINS = Pattern.compile("\\bsh '([^']*)'");

    @TempDir
    private Path folder;

    @Test
    void eachStepRuns() throws Exception {
        String page = Files.readString(ROOT.resolve("grader/README.md"));
        String section = page.substring(page.indexOf("## In CI"), page.indexOf("## The formats"));
        List<String> steps = new ArrayList<>();
        Matcher block = BLOCK.matcher(section);
        while (block.find()) {
            if (block.group(1).equals("yaml")) {
                collect(new YAMLMapper().readTree(block.group(2)), steps);
            } else {
                JENKINS.matcher(block.group(2)).results().forEach(step -> steps.add(step.group(1)));
            }
        }
        FibIterSources.write(folder, "src", FibIterSources.withInNext("a++;"));

        assertThat(steps).hasSize(3);
        for (String step : steps) {
            Launched launched = shell(step, Map.of());
            assertThat(launched.exitCode()).as("%s: %s", step, launched).isEqualTo(1);
        }
        for (String file : List.of("yieldlings.sarif", "junit.xml", "quality.json", "report.html")) {
            assertThat(folder.resolve(file)).isNotEmptyFile();
        }
    }

    @Test
    void theActionsStepRuns() throws Exception {
        Path action = ROOT.resolve(".github/actions/grade");
        JsonNode step = new YAMLMapper()
                .readTree(Files.readString(action.resolve("action.yml")))
                .at("/runs/steps/0");
        FibIterSources.write(folder, "src", FibIterSources.right());
        // The action runs the launcher of a checkout, which may build first; link to the packaged one instead.
        Path copy = Files.createDirectories(folder.resolve("checkout/.github/actions/grade"));
        Path launcher = Files.createDirectories(folder.resolve("checkout/cli")).resolve("yieldlings");
        Files.createSymbolicLink(launcher, Launched.distribution().resolve("yieldlings"));

        Launched launched = shell(
                step.get("run").asString(),
                Map.of(
                        "GITHUB_ACTION_PATH",
                        copy.toString(),
                        "GITHUB_OUTPUT",
                        folder.resolve("output").toString(),
                        "GITHUB_STEP_SUMMARY",
                        folder.resolve("summary.md").toString(),
                        "SUBMISSION",
                        "src",
                        "EXERCISE",
                        "fib-iterator",
                        "REPORTS",
                        "reports"));

        assertThat(launched.exitCode()).as("%s", launched).isZero();
        assertThat(folder.resolve("summary.md")).content().contains("**Passed**: 10/10 points");
        String output = Files.readString(folder.resolve("output"));
        assertThat(output).startsWith("result=");
        assertThat(new String(
                        Base64.getDecoder().decode(output.strip().substring("result=".length())),
                        StandardCharsets.UTF_8))
                .contains("\"status\":\"pass\",\"max_score\":10");
        assertThat(folder.resolve("reports/report.sarif")).isNotEmptyFile();
    }

    private static void collect(JsonNode yaml, List<String> steps) {
        if (yaml.path("run").isString()) {
            steps.add(yaml.path("run").asString());
        }
        yaml.path("script").forEach(line -> steps.add(line.asString()));
        yaml.forEach(child -> collect(child, steps));
    }

    private Launched shell(String command, Map<String, String> environment) throws Exception {
        return Launched.run(
                folder, environment, List.of("bash", "-c", "PATH=" + Launched.distribution() + ":$PATH\n" + command));
    }
}
