package org.cooperationhub.officialtext;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextLanguagesTest {

    @Test
    void French_points_may_be_numbered_with_brackets() {
        var text = read("""
            Préambule « court ».

            Un avenir partagé

            1) Relier les îles. Des câbles.

            2) Qui paie ? Les ports.

            Une sécurité commune

            (3) Prévenir. Vite.
            """);
        assertThat(titles(text)).containsExactly("Relier les îles", "Qui paie", "Prévenir");
        assertThat(text.pillars())
                .extracting(OfficialPillar::title)
                .containsExactly("Un avenir partagé", "Une sécurité commune");
        assertThat(text.findings()).isEmpty();
    }

    @Test
    void Chinese_paragraphs_need_no_blank_lines() {
        var text = read("""
            湖港宪章
            各港商定如下：
            安全港湾
            1、点亮码头。每个码头有灯。
            2、共享海图。每年一次。
            公平贸易
            （3）公开称重。秤在外面。
            ４．公布费用。费用在门口。
            湖属于大家。
            """);
        assertThat(titles(text)).containsExactly("点亮码头", "共享海图", "公开称重", "公布费用");
        assertThat(text.pillars()).extracting(OfficialPillar::title).containsExactly("安全港湾", "公平贸易");
        assertThat(text.closing()).isNotNull().extracting(OfficialPart::excerpt).isEqualTo("湖属于大家。");
        assertThat(text.findings()).isEmpty();
    }

    @Test
    void Arabic_points_may_be_numbered_in_Arabic_digits() {
        var text = read("""
            ميثاق الموانئ

            نتفق على ما يلي:

            موانئ آمنة

            \u200F١. إنارة الأرصفة. كل رصيف له مصباح.

            ٢\u200F. من يدفع؟ الجميع.

            تجارة عادلة

            ٣- الوزن علنا. في الخارج.
            """);
        assertThat(text.points()).extracting(OfficialPoint::number).containsExactly(1, 2, 3);
        assertThat(titles(text)).containsExactly("إنارة الأرصفة", "من يدفع", "الوزن علنا");
        assertThat(text.pillars()).extracting(OfficialPillar::title).containsExactly("موانئ آمنة", "تجارة عادلة");
        assertThat(text.findings()).isEmpty();
    }

    private static OfficialText read(String source) {
        return OfficialTextReader.read(source.getBytes(UTF_8));
    }

    private static List<String> titles(OfficialText text) {
        return text.points().stream().map(OfficialPoint::title).toList();
    }
}
