package org.tadmor.note;

import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/**
 * A note's Markdown as HTML that is safe to show: written tags appear as text, images as their descriptions, and
 * links lead only to web and mail addresses.
 */
public final class NoteMarkdown {

    private static final Parser PARSER = Parser.builder().build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(ImagesAsText::new)
            .build();

    /** The renderer lets nothing else through; this holds even if it should be wrong. */
    private static final Safelist SAFELIST = Safelist.none()
            .addTags("p", "br", "em", "strong", "code", "pre", "blockquote", "ul", "ol", "li", "hr")
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "a")
            .addAttributes("a", "href")
            .addProtocols("a", "href", "http", "https", "mailto")
            .addEnforcedAttribute("a", "rel", "nofollow noopener noreferrer");

    private NoteMarkdown() {}

    /** HTML without a surrounding element. */
    public static String toHtml(String markdown) {
        return Jsoup.clean(RENDERER.render(PARSER.parse(markdown)), SAFELIST);
    }

    private record ImagesAsText(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Image.class);
        }

        @Override
        public void render(Node image) {
            for (Node child = image.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
        }
    }
}
