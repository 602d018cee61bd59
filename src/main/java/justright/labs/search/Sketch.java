package justright.labs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import justright.lab.LabState.Point;
import justright.labs.search.Plan.Drawn;

/// What the student has put on the maps: places to try, and boxes for later rounds.
record Sketch(List<Spot> picks, List<Drawn> boxes) {

    static final Sketch NONE = new Sketch(List.of(), List.of());

    Sketch {
        picks = List.copyOf(picks);
        boxes = List.copyOf(boxes);
    }

    Sketch with(Spot pick) {
        return new Sketch(Stream.concat(picks.stream(), Stream.of(pick)).toList(), boxes);
    }

    /// A box for a round; those of this round and of later ones are forgotten.
    Sketch with(Drawn box) {
        Sketch before = before(box.round());
        return new Sketch(
                picks, Stream.concat(before.boxes.stream(), Stream.of(box)).toList());
    }

    /// Only the boxes of earlier rounds.
    Sketch before(int round) {
        return new Sketch(
                picks, boxes.stream().filter(each -> each.round() < round).toList());
    }

    Sketch withoutBoxes() {
        return new Sketch(picks, List.of());
    }

    /// As it stands in files: a pick is a point of class 0, a box its two corners, with its lane and round as the
    /// class.
    List<Point> points() {
        Stream<Point> tried = picks.stream().map(spot -> new Point(spot.x(), spot.y(), 0));
        Stream<Point> corners = boxes.stream().flatMap(each -> {
            int label = 2 * each.round() + each.lane().index();
            Box box = each.box();
            return Stream.of(new Point(box.left(), box.bottom(), label), new Point(box.right(), box.top(), label));
        });
        return Stream.concat(tried, corners).toList();
    }

    /// What is neither is left out.
    static Sketch of(List<Point> points) {
        List<Spot> picks = new ArrayList<>();
        List<Drawn> boxes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Point point = points.get(i);
            Spot spot = new Spot(point.x1(), point.x2());
            int round = point.label() / 2;
            if (point.label() == 0) {
                picks.add(spot);
            } else if (i + 1 < points.size() && points.get(i + 1).label() == point.label()) {
                i++;
                Box box = Box.between(
                        spot, new Spot(points.get(i).x1(), points.get(i).x2()));
                if (box.isLargeEnough() && round >= 1) {
                    boxes.add(new Drawn(point.label() % 2 == 0 ? Lane.GRID : Lane.RANDOM, round, box));
                }
            }
        }
        return new Sketch(picks, boxes);
    }
}
