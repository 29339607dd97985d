package dev.yieldlings.engine.course.library;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.ContextOverrides.AddRepositoriesOp;
import eu.maveniverse.maven.mima.context.ContextOverrides.ChecksumPolicy;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.transfer.ArtifactNotFoundException;

/**
 * Resolves artifacts into the local repository as Maven does, with the mirrors, proxies and passwords of the
 * user's {@code settings.xml}.
 */
public final class MavenJars implements AutoCloseable {
    /**
     * The groups of libraries that every worker already has. A second copy would define different types of the
     * same names.
     */
    private static final Set<String> SHIPPED_GROUPS = Set.of(
            "dev.yieldlings",
            "org.junit.jupiter",
            "org.junit.platform",
            "org.opentest4j",
            "org.apiguardian",
            "org.jspecify");

    private static final Set<String> SHIPPED = Set.of("org.assertj:assertj-core");

    private static final Map<String, Object> TIMES =
            Map.of("aether.connector.connectTimeout", 10_000, "aether.connector.requestTimeout", 60_000);

    private final Context context;

    /**
     * Creates a resolver.
     *
     * @param repositories the URLs of the repositories to ask, in order
     * @param home the folder of Maven's settings
     * @param local the local repository
     */
    public MavenJars(List<String> repositories, Path home, Path local) {
        List<RemoteRepository> remote = new ArrayList<>();
        for (String address : repositories) {
            // Settings refer to repositories by id, and "central" is the usual id of Maven's own repository.
            String id = address.equals(Libraries.CENTRAL) ? "central" : "course-" + (remote.size() + 1);
            remote.add(new RemoteRepository.Builder(id, "default", address).build());
        }
        this.context = Runtimes.INSTANCE
                .getRuntime()
                .create(ContextOverrides.create()
                        .withUserSettings(true)
                        .withMavenUserHomeOverride(home)
                        .withLocalRepositoryOverride(local)
                        .repositories(remote)
                        .addRepositoriesOp(AddRepositoriesOp.REPLACE)
                        .checksumPolicy(ChecksumPolicy.FAIL)
                        .configProperties(TIMES)
                        .build());
    }

    /** The reason why an artifact can't be downloaded. */
    public static final class DownloadException extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean absent;

        DownloadException(DependencyResolutionException cause) {
            super(reason(cause), cause);
            this.absent = has(cause, ArtifactNotFoundException.class);
        }

        /** Whether the repositories reported that they don't have the artifact. */
        public boolean isAbsent() {
            return absent;
        }

        private static boolean has(Throwable failure, Class<? extends Throwable> type) {
            return causes(failure).anyMatch(type::isInstance);
        }

        /** The message of the innermost cause; the outer messages repeat it. */
        private static String reason(Throwable failure) {
            Throwable innermost = causes(failure).reduce((_, next) -> next).orElse(failure);
            return Objects.requireNonNullElse(innermost.getMessage(), innermost.toString());
        }

        private static Stream<Throwable> causes(Throwable failure) {
            return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
        }
    }

    /**
     * Downloads an artifact's jar and its run-time dependencies, except those that yieldlings ships.
     *
     * @param coordinate {@code group:artifact:version}
     * @return the jars in the local repository, the artifact's own first
     * @throws DownloadException if a jar is neither in the local nor in a remote repository, or its checksum is
     *     wrong
     */
    public List<Path> fetch(String coordinate) throws DownloadException {
        CollectRequest collect = new CollectRequest(
                new Dependency(new DefaultArtifact(coordinate), "runtime"), context.remoteRepositories());
        try {
            return context
                    .repositorySystem()
                    .resolveDependencies(
                            context.repositorySystemSession(),
                            new DependencyRequest(collect, (node, parents) -> isWanted(node, parents)))
                    .getArtifactResults()
                    .stream()
                    .map(ArtifactResult::getArtifact)
                    .filter(artifact -> artifact.getExtension().equals("jar"))
                    .map(artifact -> artifact.getFile().toPath())
                    .toList();
        } catch (DependencyResolutionException e) {
            throw new DownloadException(e);
        }
    }

    private static boolean isWanted(DependencyNode node, List<DependencyNode> parents) {
        return !isShipped(node) && parents.stream().noneMatch(MavenJars::isShipped);
    }

    private static boolean isShipped(DependencyNode node) {
        Artifact artifact = node.getArtifact();
        return artifact != null
                && (SHIPPED_GROUPS.contains(artifact.getGroupId())
                        || SHIPPED.contains(artifact.getGroupId() + ":" + artifact.getArtifactId()));
    }

    @Override
    public void close() {
        context.close();
    }
}
