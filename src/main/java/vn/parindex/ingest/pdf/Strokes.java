package vn.parindex.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path being drawn, and the straight lines that come of it: what is stroked, and what is filled but thin. */
final class Strokes {

    private static final int HUNDREDTHS = 100;
    private static final int STRAIGHT = 100;
    private static final int SHORTEST = 300;
    private static final int THIN = 300;
    private static final int FRAME = 4;

    private final List<List<int[]>> path = new ArrayList<>();
    private final List<Segment> segments = new ArrayList<>();
    private boolean curved;

    static int hundredths(float points) {
        return Math.round(points * HUNDREDTHS);
    }

    void moveTo(float x, float y) {
        List<int[]> part = new ArrayList<>();
        part.add(new int[] {hundredths(x), hundredths(y)});
        path.add(part);
    }

    void lineTo(float x, float y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        }
        path.get(path.size() - 1).add(new int[] {hundredths(x), hundredths(y)});
    }

    void curveTo(float x, float y) {
        curved = true;
        lineTo(x, y);
    }

    void close() {
        if (!path.isEmpty()) {
            List<int[]> part = path.get(path.size() - 1);
            part.add(part.get(0));
        }
    }

    void forget() {
        path.clear();
        curved = false;
    }

    void stroked() {
        if (!curved) {
            path.forEach(this::sides);
        }
    }

    /** A filled area is a line where it is thin; two areas one in the other are a frame. */
    void filled() {
        if (curved) {
            return;
        }
        for (List<int[]> part : path) {
            int[] box = box(part);
            int width = box[2] - box[0];
            int height = box[3] - box[1];
            if (height <= THIN && width > height) {
                add(box[0], (box[1] + box[3]) / 2, box[2], (box[1] + box[3]) / 2);
            } else if (width <= THIN) {
                add((box[0] + box[2]) / 2, box[1], (box[0] + box[2]) / 2, box[3]);
            }
        }
        if (path.size() == 2 && isFrame(box(path.get(0)), box(path.get(1)))) {
            sides(path.get(0));
        }
    }

    List<Segment> segments() {
        return segments;
    }

    private void sides(List<int[]> part) {
        for (int i = 1; i < part.size(); i++) {
            add(part.get(i - 1)[0], part.get(i - 1)[1], part.get(i)[0], part.get(i)[1]);
        }
    }

    private void add(int x1, int y1, int x2, int y2) {
        int across = Math.abs(x2 - x1);
        int down = Math.abs(y2 - y1);
        if (Math.min(across, down) <= STRAIGHT && Math.max(across, down) >= SHORTEST) {
            segments.add(new Segment(x1, y1, x2, y2));
        }
    }

    private static boolean isFrame(int[] one, int[] other) {
        for (int i = 0; i < FRAME; i++) {
            if (Math.abs(one[i] - other[i]) > THIN) {
                return false;
            }
        }
        return true;
    }

    private static int[] box(List<int[]> part) {
        int[] box = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        for (int[] point : part) {
            box[0] = Math.min(box[0], point[0]);
            box[1] = Math.min(box[1], point[1]);
            box[2] = Math.max(box[2], point[0]);
            box[3] = Math.max(box[3], point[1]);
        }
        return box;
    }
}
