package org.shuzhuan.web.layout;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.text.Normalizer;
import org.shuzhuan.shared.Money;

/** An amount as people type it: grouping marks, spaces and full-width digits are understood; more than two decimals refused. */
@FacesConverter("org.shuzhuan.Yuan")
public class YuanConverter implements Converter<Money> {

    @Override
    public Money getAsObject(FacesContext context, UIComponent component, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String digits = Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("[,\\s]", "");
        try {
            return Money.of(new BigDecimal(digits));
        } catch (ArithmeticException | NumberFormatException e) {
            String words = CDI.current().select(Text.class).get().with("layout.yuan.wrong", label(component));
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, words, words), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent component, Money amount) {
        return CDI.current().select(Formatting.class).get().yuanFigure(amount);
    }

    private static Object label(UIComponent component) {
        Object label = component.getAttributes().get("label");
        return label == null ? "" : label;
    }
}
