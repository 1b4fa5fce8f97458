package org.shuzhuan.reports.assessment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The scenarios by the four levels; what is reached is filled, what is to be done first is framed and says so. */
final class HeatImage {

    static final int WIDTH = 442;

    private static final int ROW = 17;
    private static final int TITLE = 122;
    private static final int CELL = 80;
    private static final int LEVELS = 4;
    private static final int BASELINE = 12;
    private static final Color OPEN = new Color(0xee, 0xf1, 0xf6);
    private static final Color NEXT = new Color(0xe0, 0x7b, 0x39);
    private static final List<Color> REACHED = List.of(
            new Color(0xc9, 0xdc, 0xf4),
            new Color(0x8d, 0xb5, 0xe6),
            new Color(0x2f, 0x6f, 0xc0),
            new Color(0x08, 0x3c, 0x82));
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.shuzhuan.reports.words", Locale.SIMPLIFIED_CHINESE);

    private HeatImage() {}

    static byte[] png(List<HeatScenario> scenarios) {
        return ChartCanvas.png(WIDTH, height(scenarios.size()), canvas -> draw(canvas, scenarios));
    }

    static int height(int scenarios) {
        return (scenarios + 1) * ROW;
    }

    private static void draw(Graphics2D canvas, List<HeatScenario> scenarios) {
        canvas.setColor(ChartCanvas.INK);
        for (int level = 0; level < LEVELS; level++) {
            canvas.drawString(
                    WORDS.getString("heat.level." + (level + 1)), TITLE + level * CELL + CELL / 2 - 10, BASELINE);
        }
        for (int index = 0; index < scenarios.size(); index++) {
            HeatScenario scenario = scenarios.get(index);
            int top = (index + 1) * ROW;
            canvas.setColor(ChartCanvas.INK);
            canvas.drawString(scenario.title() + (scenario.constrained() ? " ★" : ""), 0, top + BASELINE);
            for (int level = 1; level <= LEVELS; level++) {
                cell(canvas, scenario, level, top);
            }
        }
    }

    private static void cell(Graphics2D canvas, HeatScenario scenario, int level, int top) {
        Rectangle2D box = new Rectangle2D.Double(TITLE + (level - 1) * CELL + 1, top + 1, CELL - 2, ROW - 2);
        boolean reached = level <= scenario.reached();
        boolean next = scenario.next() && level == scenario.reached() + 1;
        canvas.setColor(reached ? REACHED.get(level - 1) : next ? Color.WHITE : OPEN);
        canvas.fill(box);
        if (next) {
            canvas.setColor(NEXT);
            canvas.draw(box);
        }
        String words = level == scenario.reached()
                ? WORDS.getString("heat.reached")
                : next ? WORDS.getString("heat.next") : "";
        canvas.setColor(reached && level > 2 ? Color.WHITE : ChartCanvas.INK);
        canvas.drawString(words, TITLE + (level - 1) * CELL + CELL / 2 - 10, top + BASELINE);
    }
}
