package dev.yieldlings.engine.format.html;

import dev.yieldlings.engine.format.EscapedText;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the few SVG shapes that the pictures need. The page's style sheet defines their look by CSS class. */
final class Svg {
    /**
     * The width of a character of the pictures' font, and the distance of text lines ({@link #LINE}), both in pixels.
     */
    static final double CHARACTER = 7.3;

    static final int LINE = 15;

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    Svg() {
        try {
            xml = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Draws a horizontal arrow. */
    void arrow(String look, int from, int to, int y) {
        int back = to > from ? to - 7 : to + 7;
        element("line", look, "x1", from, "y1", y, "x2", to, "y2", y);
        element(
                "path",
                look + " head",
                "d",
                "M" + to + " " + y + "L" + back + " " + (y - 4) + "L" + back + " " + (y + 4) + "Z");
    }

    void line(String look, int x, int fromY, int toY) {
        element("line", look, "x1", x, "y1", fromY, "x2", x, "y2", toY);
    }

    void box(String look, int x, int y, int width, int height) {
        element("rect", look, "x", x, "y", y, "width", width, "height", Math.max(height, 0), "rx", 2);
    }

    /**
     * Draws a line of text. If it is too long it is cut, and the whole text is its tooltip.
     *
     * @param most the largest number of characters shown
     */
    void text(String look, int x, int y, String content, int most) {
        String whole = EscapedText.line(content);
        int length = whole.codePointCount(0, whole.length());
        try {
            xml.writeStartElement("text");
            attributes(look, "x", x, "y", y);
            if (length > most) {
                xml.writeStartElement("title");
                xml.writeCharacters(whole);
                xml.writeEndElement();
            }
            xml.writeCharacters(
                    length > most ? whole.substring(0, whole.offsetByCodePoints(0, most - 1)) + "…" : whole);
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void element(String name, String look, Object... attributes) {
        try {
            xml.writeEmptyElement(name);
            attributes(look, attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String look, Object... attributes) throws XMLStreamException {
        xml.writeAttribute("class", look);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(String.valueOf(attributes[i]), String.valueOf(attributes[i + 1]));
        }
    }

    /** Returns the picture as an SVG element of the given size in pixels. */
    String whole(String label, int width, int height) {
        StringWriter all = new StringWriter();
        try {
            XMLStreamWriter outer = FACTORY.createXMLStreamWriter(all);
            outer.writeStartElement("svg");
            outer.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
            outer.writeAttribute("role", "img");
            outer.writeAttribute("aria-label", EscapedText.line(label));
            outer.writeAttribute("viewBox", "0 0 " + width + " " + height);
            outer.writeAttribute("width", String.valueOf(width));
            outer.writeAttribute("height", String.valueOf(height));
            outer.writeCharacters("");
            outer.flush();
            xml.flush();
            all.append(text.getBuffer());
            outer.writeEndElement();
            outer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return all.toString();
    }
}
