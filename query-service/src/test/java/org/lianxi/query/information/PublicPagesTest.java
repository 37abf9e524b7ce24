package org.lianxi.query.information;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.query.support.Licheng;
import org.lianxi.query.support.Office;
import org.lianxi.query.support.QueryTest;
import org.lianxi.query.support.Releases;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("面向公众：只有公开的文本，别的都看不到")
class PublicPagesTest extends QueryTest {

    private static final String PUBLIC = "/public/conferences/" + Licheng.ID;

    private static final LocalDate MADE = LocalDate.of(2021, 6, 1);

    private static final LocalDate DAY = LocalDate.of(2021, 6, 15);

    private static final String HOSTILE = "<script>alert('x')</script>&\"{{label.heading}}";

    private static final List<String> EVERYTHING = List.of("/index.html", "/releases.json", "/feed.atom",
            "/sitemap.xml", "/style.css", "/releases/information-1-1.html", "/releases/information-1-1.json");

    private final Licheng history = new Licheng().founded();

    private final Releases releases = new Releases(this.history);

    @BeforeEach
    void published() {
        this.history.at("2021-06-15T02:00:00Z");
        new Office(this.history).informed("information-1", "yjj", List.of("zgh"), "F07", DAY)
            .informed("information-2", "yjj", List.of("zgh"), null, DAY);
        this.releases.proposed("information-1", 1, "查处情况", "第一段。\n\n第二段。", MADE, DAY)
            .approved("information-1", 1, DAY)
            .published("information-1", 1, "查处情况", "第一段。\n\n第二段。", "https://www.example.cn/1?a=1&b=2", MADE, DAY)
            .proposed("information-2", 1, "尚未公开的标题", "尚未公开的文本", MADE, DAY);
    }

    private String text(String path) {
        MvcTestResult result = get(PUBLIC + path);
        assertThat(result.getResponse().getStatus()).as(path).isEqualTo(200);
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Document parsed(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("列表和单条：标题、分段的文本、依据、发布单位和日期、原文链接")
    void whatThePublicReads() {
        given(this.history);
        assertThat(text("/index.html")).contains("<html lang=\"zh-CN\">", "鲤城区职业病防治工作联席会议", "查处情况",
                "href=\"releases/information-1-1.html\"", "2021年6月15日", "曝光");
        assertThat(text("/releases/information-1-1.html")).contains("<h1>查处情况</h1>", "<p>第一段。</p>", "<p>第二段。</p>",
                Releases.RULE, "区委宣传部", "区政府门户网站", "2021年6月1日", "sha-256:1", "https://www.example.cn/1?a");
        JsonNode one = then(PUBLIC + "/releases/information-1-1.json");
        assertThat(one.propertyNames()).containsExactlyInAnyOrder("id", "state", "kind", "title", "text", "rule",
                "madeOn", "publishedBy", "channel", "url", "publishedOn", "contentHash", "changedAt");
        assertThat(then(PUBLIC + "/releases.json").path("releases").get(0).propertyNames())
            .containsExactlyInAnyOrder("id", "state", "kind", "title", "publishedBy", "publishedOn", "html", "json");
    }

    @Test
    @DisplayName("内部的文本、经手的单位、信息流、未公开的提请，一处也不出现")
    void nothingInternalLeaks() {
        this.releases.withdrawn("information-2", 1, "尚未公开的标题", false, DAY);
        given(this.history);
        for (String path : EVERYTHING) {
            assertThat(text(path)).doesNotContain("隐患", "区应急局", "yjj", "区总工会", "zgh", "区卫健局", "wjj", "xcb", "F07",
                    "尚未公开", "information-2", "同意公开", "内部原因", "liaison");
        }
        assertThat(get(PUBLIC + "/releases/information-2-1.html").getResponse().getStatus()).isEqualTo(404);
        assertThat(get(PUBLIC + "/releases/information-1.json").getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("撤回的仍列出，写明已撤回，文本和理由不再提供；改后重新公开的另列")
    void withdrawn() {
        this.releases.withdrawn("information-1", 1, "查处情况", true, DAY.plusDays(1))
            .proposed("information-1", 2, "更正后的查处情况", "更正。", MADE, DAY.plusDays(2))
            .approved("information-1", 2, DAY.plusDays(2))
            .published("information-1", 2, "更正后的查处情况", "更正。", null, MADE, DAY.plusDays(2));
        given(this.history);
        assertThat(texts(then(PUBLIC + "/releases.json").path("releases"), "state")).containsExactly("published",
                "withdrawn");
        assertThat(text("/index.html")).contains("已撤回", "更正后的查处情况");
        String page = text("/releases/information-1-1.html");
        assertThat(page).contains("已撤回", "查处情况", "2021年6月16日").doesNotContain("第一段", "内部原因", "sha-256");
        JsonNode one = then(PUBLIC + "/releases/information-1-1.json");
        assertThat(one.path("withdrawnOn").asString()).isEqualTo("2021-06-16");
        assertThat(one.has("text")).isFalse();
        assertThat(text("/feed.atom")).contains("已撤回").doesNotContain("第一段");
    }

    @Test
    @DisplayName("恶意的标题、文本和地址，照字面显示，不成为标签或链接")
    void hostileTextIsEscaped() throws Exception {
        new Office(this.history).informed("information-3", "yjj", List.of("zgh"), null, DAY);
        this.releases.proposed("information-3", 1, HOSTILE, HOSTILE, MADE, DAY)
            .approved("information-3", 1, DAY)
            .published("information-3", 1, HOSTILE, HOSTILE, "javascript:alert(1)", MADE, DAY);
        given(this.history);
        for (String path : List.of("/index.html", "/releases/information-3-1.html", "/feed.atom")) {
            assertThat(text(path)).doesNotContain("<script", "javascript:")
                .contains("&lt;script&gt;", "{{label.heading}}");
        }
        NodeList titles = parsed(text("/feed.atom")).getElementsByTagName("title");
        assertThat(titles.item(1).getTextContent()).isEqualTo(HOSTILE);
        assertThat(then(PUBLIC + "/releases/information-3-1.json").has("url")).isFalse();
    }

    @Test
    @DisplayName("订阅源和站点地图是合格的 XML；订阅项的编号长久不变，地址是相对的")
    void feedAndSiteMap() throws Exception {
        given(this.history);
        Document feed = parsed(text("/feed.atom"));
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        assertThat(feed.getElementsByTagName("id").item(1).getTextContent()).startsWith("urn:uuid:");
        assertThat(feed.getElementsByTagName("updated").item(1).getTextContent()).isEqualTo("2021-06-15T02:00:00Z");
        assertThat(text("/feed.atom")).contains("href=\"releases/information-1-1.html\"");
        NodeList places = parsed(text("/sitemap.xml")).getElementsByTagName("loc");
        assertThat(places.getLength()).isEqualTo(2);
        assertThat(places.item(1).getTextContent())
            .isEqualTo("http://localhost/public/conferences/licheng-zybfz/releases/information-1-1.html");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/index.html", "/releases.json", "/feed.atom", "/sitemap.xml", "/style.css",
            "/releases/information-1-1.html", "/releases/information-1-1.json" })
    @DisplayName("谁都可以缓存；没有变就不再传；变了标签就变")
    void cached(String path) {
        given(this.history);
        MvcTestResult first = get(PUBLIC + path);
        String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
        assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("max-age=300, public");
        assertThat(first.getResponse().getHeader(HttpHeaders.LAST_MODIFIED)).isEqualTo("Tue, 15 Jun 2021 02:00:00 GMT");
        assertThat(first.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(this.http.get()
            .uri(PUBLIC + path)
            .header(HttpHeaders.IF_NONE_MATCH, tag)
            .exchange()
            .getResponse()
            .getStatus()).isEqualTo(304);
        this.history.at("2021-06-16T02:00:00Z");
        this.releases.withdrawn("information-1", 1, "查处情况", true, DAY.plusDays(1));
        given(this.history);
        if (!path.equals("/style.css")) {
            assertThat(get(PUBLIC + path).getResponse().getHeader(HttpHeaders.ETAG)).isNotEqualTo(tag);
        }
    }

    @Test
    @DisplayName("没有公开过的，说暂无；没有这个联席会议的，说没有")
    void nothingYet() {
        given(new Licheng().founded());
        assertThat(text("/index.html")).contains("暂无公开信息");
        assertThat(get("/public/conferences/none/index.html").getResponse().getStatus()).isEqualTo(404);
        MvcTestResult start = get(PUBLIC);
        assertThat(start.getResponse().getStatus()).isEqualTo(302);
        assertThat(start.getResponse().getHeader(HttpHeaders.LOCATION)).endsWith(PUBLIC + "/index.html");
    }

}
