package org.shuzhuan.web.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.faces.model.SelectItem;
import jakarta.faces.model.SelectItemGroup;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuzhuan.reference.IndustryView;

class IndustryOptionsTest {

    private static final List<IndustryView> ALL = List.of(
            new IndustryView("C", null, "制造业"),
            new IndustryView("C34", "C", "通用设备制造业"),
            new IndustryView("K", null, "房地产业"),
            new IndustryView("K70", "K", "房地产业"),
            new IndustryView("K701", "K70", "房地产开发经营"),
            new IndustryView("K702", "K70", "物业管理"));

    @Test
    void groupsBySection() {
        assertThat(IndustryOptions.of(ALL)).extracting(SelectItem::getLabel).containsExactly("C 制造业", "K 房地产业");
    }

    @Test
    void offersOnlyTheFinestItems() {
        assertThat(codes(0)).containsExactly("C34");
        assertThat(codes(1)).containsExactly("K701", "K702");
    }

    @Test
    void namesTheDivisionOfAGroup() {
        assertThat(items(1)[1].getLabel()).isEqualTo("K702 物业管理（房地产业）");
        assertThat(items(0)[0].getLabel()).isEqualTo("C34 通用设备制造业");
    }

    private static List<Object> codes(int section) {
        return Arrays.stream(items(section)).map(SelectItem::getValue).toList();
    }

    private static SelectItem[] items(int section) {
        return ((SelectItemGroup) IndustryOptions.of(ALL).get(section)).getSelectItems();
    }
}
