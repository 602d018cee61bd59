package justright.ui.plot.field;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lines of equal height through a grid, by marching squares, joined into polylines as long as possible.
///
/// Heights are taken as linear along the grid's edges. Where the four corners of a cell alternate, the mean of the
/// corners decides which pair is connected. Cells with a corner that is not finite are left out.
public final class Contours {

    private static final int NONE = -1;

    private final Grid grid;
    private final double level;
    private final int verticals;
    /// Up to two neighbours of each crossed edge.
    private final int[] links;
    private final boolean[] visited;
    private final IntList crossed = new IntList();

    private Contours(Grid grid, double level) {
        this.grid = grid;
        this.level = level;
        this.verticals = grid.columns() * grid.rows();
        this.links = new int[4 * verticals];
        this.visited = new boolean[2 * verticals];
        Arrays.fill(links, NONE);
    }

    /// The lines on which the grid equals `level`; lines that leave the grid are open, others closed.
    public static List<Polyline> at(Grid grid, double level) {
        Contours contours = new Contours(grid, level);
        contours.march();
        return contours.join();
    }

    private void march() {
        for (int row = 0; row < grid.rows() - 1; row++) {
            for (int column = 0; column < grid.columns() - 1; column++) {
                cell(column, row);
            }
        }
    }

    private void cell(int column, int row) {
        double a = grid.value(column, row);
        double b = grid.value(column + 1, row);
        double c = grid.value(column + 1, row + 1);
        double d = grid.value(column, row + 1);
        int above = (a > level ? 1 : 0) | (b > level ? 2 : 0) | (c > level ? 4 : 0) | (d > level ? 8 : 0);
        double sum = a + b + c + d;
        if (above == 0 || above == 15 || !Double.isFinite(sum)) {
            return;
        }
        int bottom = row * grid.columns() + column;
        int top = bottom + grid.columns();
        int left = verticals + bottom;
        int right = left + 1;
        boolean centreAbove = sum / 4 > level;
        switch (above) {
            case 1, 14 -> link(left, bottom);
            case 2, 13 -> link(bottom, right);
            case 3, 12 -> link(left, right);
            case 4, 11 -> link(right, top);
            case 6, 9 -> link(bottom, top);
            case 7, 8 -> link(left, top);
            default -> saddle(above == 5 == centreAbove, left, bottom, right, top);
        }
    }

    /// Two corners that face each other are above: cut off either the corners b and d, or a and c.
    private void saddle(boolean aboveJoinsAandC, int left, int bottom, int right, int top) {
        if (aboveJoinsAandC) {
            link(bottom, right);
            link(left, top);
        } else {
            link(left, bottom);
            link(right, top);
        }
    }

    private void link(int one, int other) {
        attach(one, other);
        attach(other, one);
    }

    private void attach(int edge, int neighbour) {
        if (links[2 * edge] == NONE) {
            links[2 * edge] = neighbour;
            crossed.add(edge);
        } else {
            links[2 * edge + 1] = neighbour;
        }
    }

    private List<Polyline> join() {
        List<Polyline> lines = new ArrayList<>();
        for (int i = 0; i < crossed.size(); i++) {
            int edge = crossed.get(i);
            if (!visited[edge] && links[2 * edge + 1] == NONE) {
                lines.add(walk(edge, false));
            }
        }
        for (int i = 0; i < crossed.size(); i++) {
            if (!visited[crossed.get(i)]) {
                lines.add(walk(crossed.get(i), true));
            }
        }
        return lines;
    }

    private Polyline walk(int start, boolean closed) {
        IntList edges = new IntList();
        int edge = start;
        while (edge != NONE) {
            visited[edge] = true;
            edges.add(edge);
            edge = next(edge);
        }
        double[] xs = new double[edges.size()];
        double[] ys = new double[edges.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = crossingX(edges.get(i));
            ys[i] = crossingY(edges.get(i));
        }
        return new Polyline(xs, ys, closed);
    }

    private int next(int edge) {
        for (int side = 0; side < 2; side++) {
            int neighbour = links[2 * edge + side];
            if (neighbour != NONE && !visited[neighbour]) {
                return neighbour;
            }
        }
        return NONE;
    }

    private double crossingX(int edge) {
        int node = edge % verticals;
        int column = node % grid.columns();
        int row = node / grid.columns();
        return grid.x(edge >= verticals ? column : column + share(node, grid.value(column + 1, row)));
    }

    private double crossingY(int edge) {
        int node = edge % verticals;
        int column = node % grid.columns();
        int row = node / grid.columns();
        return grid.y(edge < verticals ? row : row + share(node, grid.value(column, row + 1)));
    }

    private double share(int node, double far) {
        double near = grid.value(node % grid.columns(), node / grid.columns());
        return (level - near) / (far - near);
    }

    private static final class IntList {
        private int[] items = new int[64];
        private int size;

        void add(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, 2 * size);
            }
            items[size++] = item;
        }

        int get(int i) {
            return items[i];
        }

        int size() {
            return size;
        }
    }
}
