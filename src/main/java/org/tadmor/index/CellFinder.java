package org.tadmor.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the cells of a view that hold points, layer by layer. */
final class CellFinder {

    private final View view;
    private final Map<Long, Cell> cells = new HashMap<>();

    CellFinder(View view) {
        this.view = view;
    }

    /** @param live the points of the layer that count */
    void add(int layer, Points points, Bits live) {
        descend(new Run(layer, points, live), 0, 0, 0, points.first(), points.end());
    }

    List<Cell> cells() {
        return cells.values().stream().filter(cell -> cell.all() > 0).toList();
    }

    private record Run(int layer, Points points, Bits live) {}

    /** Into a square that holds the points from one number up to another. */
    private void descend(Run run, int level, int column, int row, int from, int to) {
        if (from == to || !view.touches(level, column, row)) {
            return;
        }
        if (level == view.level()) {
            cells.computeIfAbsent(Curve.at(column, row), any -> new Cell(column, row))
                    .add(run.layer, run.points, run.live, from, to);
            return;
        }
        int next = level + 1;
        int shift = 2 * (Mercator.DEPTH - next);
        int start = from;
        for (int quarter = 0; quarter < 4; quarter++) {
            int x = column * 2 + (quarter & 1);
            int y = row * 2 + (quarter >> 1);
            int end = quarter == 3 ? to : run.points.search(Curve.at(x, y) + 1 << shift, start, to);
            descend(run, next, x, y, start, end);
            start = end;
        }
    }
}
