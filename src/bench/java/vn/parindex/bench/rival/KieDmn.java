package vn.parindex.bench.rival;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNDecisionResult;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import vn.parindex.criteria.CriteriaSet;
import vn.parindex.fact.FactSheet;

/** The sample set decided by kie-dmn (DMN): 100 decisions, numbers with 34 digits. */
public final class KieDmn implements Rival {

    private final DMNRuntime runtime;
    private final DMNModel model;
    private final int leaves;

    public KieDmn(CriteriaSet set) {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(new DmnModelText(set).write()), "UTF-8");
        resource.setSourcePath("bench-100.dmn");
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(fault -> new IllegalStateException("the DMN model does not compile", fault));
        this.model = runtime.getModel(DmnModelText.NAMESPACE, DmnModelText.NAME);
        this.leaves = set.leaves().size();
        if (model.hasErrors()) {
            throw new IllegalStateException("the DMN model has faults: " + model.getMessages());
        }
    }

    @Override
    public Object prepare(FactSheet sheet) {
        return RivalFacts.of(sheet);
    }

    @Override
    public Object score(Object prepared) {
        DMNContext context = runtime.newContext();
        ((Map<?, ?>) prepared).forEach((name, value) -> context.set((String) name, value));
        return runtime.evaluateAll(model, context);
    }

    @Override
    public List<BigDecimal> points(Object scored) {
        DMNResult result = (DMNResult) scored;
        List<BigDecimal> points = new ArrayList<>();
        for (int i = 0; i < leaves; i++) {
            DMNDecisionResult decision = result.getDecisionResultByName(DmnModelText.decisionName(i));
            if (!(decision.getResult() instanceof BigDecimal number)) {
                throw new IllegalStateException("%s: %s".formatted(decision.getDecisionName(), decision.getMessages()));
            }
            points.add(number);
        }
        return points;
    }
}
