package dk.rammeaftale.publishing;

import dk.rammeaftale.publishing.View.Point;
import dk.rammeaftale.publishing.View.Share;
import dk.rammeaftale.publishing.View.Shares;
import dk.rammeaftale.publishing.View.Timeline;
import dk.rammeaftale.publishing.View.Tone;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws pictures as SVG. What they show stands in words beside them, and in their description. */
final class Pictures {

    private static final int WIDTH = 360;

    private static final int LINE = 18;
    private static final int TEXT_FROM = 24;
    private static final int LETTERS = 44;
    private static final int MOST_POINTS = 15;

    private static final int SQUARE = 16;
    private static final int STEP = 20;
    private static final int MOST_SQUARES = 200;

    private final Html html;
    private final Labels labels;

    Pictures(Html html, Labels labels) {
        this.html = html;
        this.labels = labels;
    }

    /** Draws days below each other, the earliest first. */
    void timeline(Timeline timeline) {
        List<Point> points = timeline.points();
        if (points.size() > MOST_POINTS) {
            return; // a line that is longer than a screen shows nothing at a glance
        }
        String all = points.stream()
                .map(point -> point.when() + ": " + Plain.ends(point.label()))
                .collect(Collectors.joining("; "));
        int height = points.size() * 3 * LINE;
        picture("timeline", timeline.label() + ". " + all, height, () -> {
            line(8, LINE / 2, (points.size() - 1) * 3 * LINE + LINE / 2);
            for (int i = 0; i < points.size(); i++) {
                point(points.get(i), i * 3 * LINE);
            }
        });
    }

    private void line(int x, int from, int to) {
        html.element("line", "", "x1", text(x), "x2", text(x), "y1", text(from), "y2", text(to), "class", "rail");
    }

    private void point(Point point, int top) {
        html.element("circle", "", "cx", "8", "cy", text(top + LINE / 2), "r", "6", "class", "dot");
        words(point.when(), TEXT_FROM, top + LINE - 4, "day");
        words(shortened(point.label()), TEXT_FROM, top + 2 * LINE - 4, "what");
    }

    private static String shortened(String label) {
        return label.codePointCount(0, label.length()) <= LETTERS
                ? label
                : label.substring(0, label.offsetByCodePoints(0, LETTERS)).strip() + "…";
    }

    /** Draws a square for each of all, those of one share together. */
    void shares(Shares shares) {
        int all = shares.shares().stream().mapToInt(Share::number).sum();
        if (all > MOST_SQUARES) {
            return;
        }
        String description = shares.shares().stream()
                .map(share -> share.label() + ": " + number(share, all))
                .collect(Collectors.joining("; "));
        int columns = WIDTH / STEP;
        int rows = (all + columns - 1) / columns;
        int legend = rows * STEP + LINE / 2;
        int height = legend + shares.shares().size() * LINE;
        picture("shares", shares.label() + ". " + description, height, () -> {
            int drawn = 0;
            for (int i = 0; i < shares.shares().size(); i++) {
                Share share = shares.shares().get(i);
                for (int end = drawn + share.number(); drawn < end; drawn++) {
                    square(drawn % columns * STEP, drawn / columns * STEP, share.tone());
                }
                int top = legend + i * LINE;
                square(0, top, share.tone());
                words(share.label() + ": " + number(share, all), TEXT_FROM, top + LINE - 5, "what");
            }
        });
    }

    private String number(Share share, int all) {
        return labels.get("figure.of").replace("{number}", text(share.number())).replace("{all}", text(all));
    }

    private void square(int x, int y, Tone tone) {
        html.element(
                "rect",
                "",
                "x",
                text(x),
                "y",
                text(y),
                "width",
                text(SQUARE),
                "height",
                text(SQUARE),
                "rx",
                "2",
                "class",
                tone.name().toLowerCase(Locale.ROOT));
    }

    private void words(String words, int x, int y, String kind) {
        html.element("text", words, "x", text(x), "y", text(y), "class", kind);
    }

    private void picture(String kind, String description, int height, Runnable content) {
        html.block(
                "figure",
                () -> html.element(
                        "svg",
                        content,
                        "viewBox",
                        "0 0 " + WIDTH + " " + height,
                        "role",
                        "img",
                        "aria-label",
                        description),
                "class",
                kind);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
