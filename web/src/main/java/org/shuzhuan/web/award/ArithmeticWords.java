package org.shuzhuan.web.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.award.ArithmeticLine;
import org.shuzhuan.award.ArithmeticStep;
import org.shuzhuan.web.layout.Text;

/** Words for the lines of the computation, {@code arithmetic.<STEP>}. */
@Named("arithmetic")
@ApplicationScoped
public class ArithmeticWords {

    @Inject
    private Text text;

    public String label(ArithmeticLine line) {
        return text.with("arithmetic." + line.step(), line.arguments().toArray());
    }

    public boolean sum(ArithmeticLine line) {
        return line.step() == ArithmeticStep.GRANT;
    }
}
