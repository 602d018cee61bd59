package justright.labs.playground;

import java.util.List;
import justright.engine.data.Split;
import justright.lab.LabState.Point;

/// What the label of a point set by hand means.
enum Painted {
    /// A class.
    CLASSES {
        @Override
        Trouble trouble(List<Point> points) {
            return Points.trouble(points);
        }

        @Override
        List<Point> teachable(List<Point> points) {
            return Points.teachable(points);
        }

        @Override
        Split split(List<Point> points) {
            return Points.split(points);
        }

        @Override
        List<Integer> offered() {
            return List.of(0, 1, 2, 3, 4);
        }

        @Override
        int label(int digit) {
            return digit < DataKnobs.MOST_CLASSES ? digit : -1;
        }
    },
    /// A height: a regression is painted.
    HEIGHTS {
        @Override
        Trouble trouble(List<Point> points) {
            return Heights.trouble(points);
        }

        @Override
        List<Point> teachable(List<Point> points) {
            return Heights.teachable(points);
        }

        @Override
        Split split(List<Point> points) {
            return Heights.split(points);
        }

        @Override
        List<Integer> offered() {
            return Heights.UPWARDS;
        }

        @Override
        int label(int digit) {
            return digit < Heights.UPWARDS.size() ? Heights.UPWARDS.get(digit) : -1;
        }
    };

    /// Why nothing can be learned from these; none if something can.
    abstract Trouble trouble(List<Point> points);

    /// Those that are learned from or judge.
    abstract List<Point> teachable(List<Point> points);

    abstract Split split(List<Point> points);

    /// The labels that buttons offer, in their order.
    abstract List<Integer> offered();

    /// The label that a digit key stands for, counted from 0; −1 for none.
    abstract int label(int digit);

    /// Those that neither teach nor judge, yet.
    final List<Point> waiting(List<Point> points) {
        List<Point> taught = teachable(points);
        return points.stream().filter(point -> !taught.contains(point)).toList();
    }

    /// Those to learn from: these, or the starting points if nothing can be learned from these.
    final List<Point> learned(List<Point> points) {
        return trouble(points) == Trouble.NONE ? points : Points.FEWEST;
    }
}
