package vn.parindex.report.json;

import java.util.List;
import tools.jackson.core.JsonGenerator;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.points.Percent;
import vn.parindex.ranking.CertainOrder;
import vn.parindex.ranking.CertainOrders;
import vn.parindex.ranking.GroupMeans;
import vn.parindex.ranking.RankBasis;
import vn.parindex.ranking.RankedGroup;

/** The groups of units ranked together as JSON (các nhóm xếp hạng): means, the unranked, and the pairs that are certain. */
final class GroupJson {

    private final JsonGenerator json;
    private final int digits;

    GroupJson(JsonGenerator json, CriteriaSet set) {
        this.json = json;
        this.digits = set.policies().indexDigits();
    }

    void write(RankBasis basis, List<RankedGroup> groups) {
        json.writeObjectPropertyStart("ranking");
        json.writeStringProperty("by", basis.code());
        json.writeArrayPropertyStart("groups");
        groups.forEach(this::group);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void group(RankedGroup group) {
        json.writeStartObject();
        json.writeStringProperty("level", group.peers().level().code());
        PrettyJson.given(json, "group", group.peers().group().name());
        json.writeStringProperty("period", group.peers().period().code());
        json.writeNumberProperty("ranked", group.ranked().size());
        PrettyJson.optional(json, "meanIndex", group.means().map(means -> index(means.index())));
        json.writeArrayPropertyStart("domains");
        group.means().ifPresent(this::domains);
        json.writeEndArray();
        json.writeArrayPropertyStart("unranked");
        group.unranked().forEach(one -> {
            json.writeStartObject();
            json.writeStringProperty(
                    "unit", one.unit().score().sheet().unit().id().value());
            json.writeStringProperty("reason", one.reason().code());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeNumberProperty("pairs", group.pairs());
        pairs("certainOrder", group.certain());
        pairs("certainOrderWithPending", group.certainWithPending());
        json.writeEndObject();
    }

    private void domains(GroupMeans means) {
        means.domains().forEach((id, mean) -> {
            json.writeStartObject();
            json.writeStringProperty("id", id);
            json.writeStringProperty("meanIndex", index(mean));
            json.writeEndObject();
        });
    }

    /** Of a group too large to list them the pairs are only counted. */
    private void pairs(String name, CertainOrders certain) {
        if (certain.pairs().isEmpty()) {
            json.writeNullProperty(name);
            json.writeNumberProperty(name + "Count", certain.count());
            return;
        }
        json.writeArrayPropertyStart(name);
        for (CertainOrder pair : certain.pairs().orElseThrow()) {
            json.writeStartObject();
            json.writeStringProperty("above", pair.above().value());
            json.writeStringProperty("below", pair.below().value());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private String index(Percent mean) {
        return mean.value().rounded(digits).setScale(digits).toPlainString();
    }
}
