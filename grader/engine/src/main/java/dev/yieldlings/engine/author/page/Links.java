package dev.yieldlings.engine.author.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;

/** The relative links and images of a Markdown page. */
public final class Links extends AbstractVisitor {
    private final List<String> targets = new ArrayList<>();

    private Links() {}

    /**
     * Returns the targets of a page's links, without those to other sites or to places in the page itself.
     *
     * @param markdown the page's Markdown
     * @return the targets as written, without the part after a {@code #}
     */
    public static List<String> relative(String markdown) {
        Links links = new Links();
        Parser.builder().build().parse(markdown).accept(links);
        return List.copyOf(links.targets);
    }

    @Override
    public void visit(Link link) {
        add(link.getDestination());
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        add(image.getDestination());
        visitChildren(image);
    }

    private void add(String destination) {
        try {
            URI uri = new URI(destination);
            if (!uri.isAbsolute()
                    && uri.getHost() == null
                    && uri.getPath() != null
                    && !uri.getPath().isEmpty()) {
                targets.add(uri.getPath());
            }
        } catch (URISyntaxException e) {
            targets.add(destination);
        }
    }
}
