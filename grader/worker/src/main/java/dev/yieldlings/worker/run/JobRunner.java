package dev.yieldlings.worker.run;

import dev.yieldlings.trace.outcome.JvmErrors;
import dev.yieldlings.trace.plan.PlannedOrder;
import dev.yieldlings.trace.plan.PlannedSelection;
import dev.yieldlings.trace.plan.RunningPlan;
import dev.yieldlings.trace.recording.Behaviour;
import dev.yieldlings.trace.recording.ProcessView;
import dev.yieldlings.worker.inspect.Suspensions;
import dev.yieldlings.worker.load.SubmissionLoader;
import dev.yieldlings.worker.load.SuiteLoader;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.CheckInspected;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.JobFinished.Condition;
import dev.yieldlings.worker.message.JobJudged;
import dev.yieldlings.worker.meter.DeepStack;
import dev.yieldlings.worker.meter.Meter;
import dev.yieldlings.worker.threads.LiveThreads;
import dev.yieldlings.worker.threads.Standstill;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestPlan;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs jobs one after another, each on a new thread. */
public final class JobRunner {
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());

    private final SharedMemory memory = new SharedMemory();

    /**
     * Runs a job and waits for it.
     *
     * @param job the job
     * @param replies receives the result of each check as soon as it has ended
     * @return the final message about the job
     * @throws IOException if the parent has ended
     */
    public JobFinished run(Job job, Replies replies) throws IOException {
        try {
            return DeepStack.call(() -> runHere(job, replies));
        } catch (InterruptedException e) {
            throw new IOException("interrupted while a job ran", e);
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case IOException gone -> throw gone;
                case RuntimeException fault -> throw fault;
                case Error fault -> throw fault;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    private JobFinished runHere(Job job, Replies replies) throws IOException {
        LiveThreads threads = LiveThreads.now();
        Surroundings before = Surroundings.now();
        JvmErrors.begin();
        SubmissionLoader submission = memory.held(
                new SubmissionLoader(job.submission(), job.libraries(), false, job.isPlain()), job.submission());
        boolean streamsLeft;
        List<CheckFinished> failed;
        List<CheckFinished> limited;
        Meter.begin(job.limits().stepsPerCheck());
        try (CapturedStreams streams = CapturedStreams.begin(job.limits().outputChars())) {
            CheckListener listener = new CheckListener(
                    job.limits(),
                    RunningPlan.begin(job.plan()),
                    streams.capture(),
                    process(job, threads, streams),
                    replies);
            runSuite(job, submission, listener);
            listener.completeAll();
            listener.rethrow();
            failed = listener.failed();
            limited = listener.limited();
            streamsLeft = streams.untouched();
        }
        replies.send(new JobJudged());
        if (job.inspect()) {
            for (CheckFinished check : limited) {
                replies.send(new CheckInspected(check.id(), check.trace(), Behaviour.of(check.trace())));
            }
        }
        if (job.inspect() && streamsLeft && !failed.isEmpty()) {
            streamsLeft = inspect(job, threads, failed, replies);
        }
        boolean clean = streamsLeft
                && !submission.locks()
                && before.equals(Surroundings.now())
                && threads.containsAll(LiveThreads.now())
                && limited.stream().allMatch(check -> check.ending() == Ending.OUT_OF_STEPS)
                && memory.hasRoom();
        return new JobFinished(
                switch (JvmErrors.met()) {
                    case OF_THE_JVM -> Condition.DIRTY;
                    case OF_THE_SUBMISSION -> clean ? Condition.DOUBTFUL : Condition.DIRTY;
                    case NONE -> !clean ? Condition.DIRTY : limited.isEmpty() ? Condition.CLEAN : Condition.DOUBTFUL;
                });
    }

    /**
     * Runs failed checks a second time, with newly loaded classes, to report more details.
     *
     * @return whether the streams are in place and no lock can be held
     */
    private boolean inspect(Job job, LiveThreads threads, List<CheckFinished> failed, Replies replies)
            throws IOException {
        RunningPlan plan = RunningPlan.beginAgain(
                job.plan(), failed.stream().map(CheckFinished::id).collect(Collectors.toSet()));
        try (CapturedStreams streams = CapturedStreams.begin(job.limits().outputChars())) {
            ProcessView process = process(job, threads, streams).watching(Suspensions::of);
            InspectionListener listener = new InspectionListener(job.limits(), plan, failed, process, replies);
            SubmissionLoader again = memory.held(
                    new SubmissionLoader(job.submission(), job.libraries(), true, job.isPlain()), job.submission());
            runSuite(job, again, listener);
            return streams.untouched() && !again.locks();
        }
    }

    /**
     * Returns the recorder's view of the process. With threads of a submission's own, the number of steps differs from
     * run to run, so it isn't reported.
     */
    private static ProcessView process(Job job, LiveThreads before, CapturedStreams streams) {
        boolean startsThreads = Standstill.mayStartThreads(job.submission().values());
        return new ProcessView(
                streams.capture(), startsThreads ? () -> 0 : Meter::used, new Standstill(before, startsThreads));
    }

    private void runSuite(Job job, SubmissionLoader submission, CheckObserver listener) throws IOException {
        SuiteLoader loader = new SuiteLoader(job.suite(), submission);
        Thread thread = Thread.currentThread();
        ClassLoader contextLoader = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            List<Class<?>> suites = new ArrayList<>();
            for (String name : job.suiteClasses()) {
                suites.add(Class.forName(name, false, loader));
            }
            PlannedSelection selection = PlannedSelection.of(suites);
            List<TestPlan> plans = selection.requests().stream()
                    .map(selectors -> launcher.discover(request(selectors, selection.hasPlainTests())))
                    .toList();
            listener.expect(plans);
            for (TestPlan tests : plans) {
                launcher.execute(tests, listener);
            }
        } catch (OutOfMemoryError e) {
            listener.outOfMemory(e);
        } catch (ClassNotFoundException | LinkageError e) {
            listener.notLoaded(e);
        } finally {
            thread.setContextClassLoader(contextLoader);
        }
        listener.rethrow();
    }

    private static LauncherDiscoveryRequest request(List<DiscoverySelector> selectors, boolean plain) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .enableImplicitConfigurationParameters(false)
                // Our own checks name their extensions; for plain tests the only detectable extension is the worker's.
                .configurationParameter("junit.jupiter.extensions.autodetection.enabled", String.valueOf(plain))
                // A time limit would make verdicts depend on the machine; steps are limited instead.
                .configurationParameter("junit.jupiter.execution.timeout.mode", "disabled")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .configurationParameter(MethodOrderer.DEFAULT_ORDER_PROPERTY_NAME, PlannedOrder.class.getName())
                .configurationParameter(ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME, PlannedOrder.class.getName())
                // Pruning calls getStackTrace of a learner's exceptions; JUnit would stop the suite if that throws.
                .configurationParameter("junit.platform.stacktrace.pruning.enabled", "false")
                .build();
    }
}
