package vn.parindex.ingest.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which parts a part of an Office file leads to (quan hệ giữa các phần); what leads out of the file is left out. */
public final class Relations {

    private record Relation(String type, String target) {}

    private final Map<String, Relation> byId = new LinkedHashMap<>();

    private Relations() {}

    /** The relations of a part; of the file itself for the empty name. */
    public static Relations of(ZipParts parts, String part) throws UnreadableFile {
        int slash = part.lastIndexOf('/') + 1;
        String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        Relations relations = new Relations();
        if (parts.has(name)) {
            relations.read(XmlPart.of(parts.open(name)), part.substring(0, slash));
        }
        return relations;
    }

    /** The first part of that type, named by the last word of the type. */
    public Optional<String> ofType(String type) {
        return byId.values().stream()
                .filter(relation -> relation.type.equals(type))
                .map(Relation::target)
                .findFirst();
    }

    public Optional<String> ofId(String id) {
        return Optional.ofNullable(byId.get(id)).map(Relation::target);
    }

    private void read(XmlPart xml, String folder) throws UnreadableFile {
        while (xml.next()) {
            boolean inside = xml.isStart()
                    && xml.name().equals("Relationship")
                    && xml.attribute("TargetMode").filter("External"::equals).isEmpty();
            if (inside) {
                String type = xml.attribute("Type").orElse("");
                String target = xml.attribute("Target").orElse("");
                byId.put(
                        xml.attribute("Id").orElse(""),
                        new Relation(type.substring(type.lastIndexOf('/') + 1), absolute(folder, target)));
            }
        }
    }

    private static String absolute(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }
}
