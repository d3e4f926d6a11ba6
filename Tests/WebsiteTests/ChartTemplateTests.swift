import Diagnostics
import Mustache
import Testing
import WorkingDays

@testable import Website

/// The project's own templates, and what they make of values.
@Suite("The templates of charts")
struct ChartTemplateTests {
    private static let folder =
        #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/templates"

    private func rendered(_ page: String, _ value: Value, showing shape: ValueShape) throws -> String {
        var log = DiagnosticLog()
        var library = try TemplateFolder(Self.folder).library(reporting: &log)
        library.add(SourceText(file: "page", text: page), named: "a page", reporting: &log)
        var bytes: [UInt8] = []
        library.page("a page", showing: shape, reporting: &log)?.render(value, into: &bytes, reporting: &log)
        #expect(PrintedReport(style: .plain).text(of: log) == "")
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test("A chart is one image with a name and a description, and its values are told as they are written")
    func chart() throws {
        let chart = try #require(
            FigureChart(
                try figure(Issue("2023", "10"), Issue("2024", "<5"), Issue("2025", "40", break: "Anew."))))
        let svg = try rendered(
            "{{#chart}}\n{{> chart}}\n{{/chart}}", ["chart": chart.value(id: "referrals")],
            showing: ["chart": FigureChart.shape])
        #expect(
            svg == """
                <svg class="chart" viewBox="0 0 360 227" width="360" height="227" role="img" aria-labelledby="referrals-title referrals-desc">
                <title id="referrals-title">Number of referrals</title>
                <desc id="referrals-desc">From 10 in 2023 to 40 in 2025. Lowest: 10 in 2023. Highest: 40 in 2025. Held back in 2024: &lt;5. Not comparable across line A, before 2025.</desc>
                <line class="chart-zero" x1="28" x2="356" y1="200" y2="200"/>
                <text x="24" y="205.3" text-anchor="end">0</text>
                <line class="chart-grid" x1="28" x2="356" y1="160" y2="160"/>
                <text x="24" y="165.3" text-anchor="end">10</text>
                <line class="chart-grid" x1="28" x2="356" y1="120" y2="120"/>
                <text x="24" y="125.3" text-anchor="end">20</text>
                <line class="chart-grid" x1="28" x2="356" y1="80" y2="80"/>
                <text x="24" y="85.3" text-anchor="end">30</text>
                <line class="chart-grid" x1="28" x2="356" y1="40" y2="40"/>
                <text x="24" y="45.3" text-anchor="end">40</text>
                <line class="chart-tick" x1="42" x2="42" y1="200" y2="205"/>
                <text x="42" y="220" text-anchor="middle">2023</text>
                <line class="chart-tick" x1="192" x2="192" y1="200" y2="205"/>
                <text x="192" y="220" text-anchor="middle">2024</text>
                <line class="chart-tick" x1="342" x2="342" y1="200" y2="205"/>
                <text x="340.8" y="220" text-anchor="middle">2025</text>
                <line class="chart-break" x1="267" x2="267" y1="19" y2="200" stroke-dasharray="5 4"/>
                <text class="chart-letter" x="267" y="15" text-anchor="middle">A</text>
                <circle class="chart-mark" cx="42" cy="160" r="4"><title>2023: 10</title></circle>
                <text class="chart-value" x="42" y="152" text-anchor="middle">10</text>
                <circle class="chart-mark" cx="342" cy="40" r="4"><title>2025: 40</title></circle>
                <text class="chart-value" x="342" y="32" text-anchor="middle">40</text>
                <rect class="chart-held-back" x="188" y="196" width="8" height="8"><title>2024: &lt;5</title></rect>
                <text class="chart-value" x="192" y="192" text-anchor="middle">&lt;5</text>
                </svg>

                """)
    }

    @Test("A page may give a chart other words, and each its own id")
    func words() throws {
        let chart = try #require(FigureChart(try figure(Issue("2023", "10"), Issue("2024", "20"))))
        let svg = try rendered(
            "{{#charts}}{{<chart}}{{$chartTitle}}{{title}} by year{{/chartTitle}}{{$chartDescription}}Up.{{/chartDescription}}{{/chart}}{{/charts}}",
            ["charts": [chart.value(id: "a"), chart.value(id: "b")]],
            showing: ["charts": .list(of: FigureChart.shape)])
        for part in [
            "<title id=\"a-title\">Number of referrals by year</title>", "<desc id=\"b-desc\">Up.</desc>",
            "aria-labelledby=\"b-title b-desc\"",
        ] {
            #expect(svg.contains(part))
        }
        #expect(!svg.contains("style="))
    }

    @Test("A time line links each bar, and says its days to those who do not see it")
    func timeline() throws {
        let row = Timeline.Row(
            label: "Violence & theft",
            bars: [
                Timeline.Bar(
                    label: "2021–25", name: "Less violence", address: "../plans/2021-25/",
                    first: try CivilDate(iso: "2021-01-01"),
                    last: try CivilDate(iso: "2024-12-31"))
            ])
        let line = try #require(Timeline([row], today: try CivilDate(iso: "2021-01-01")))
        let svg = try rendered(
            "{{#timeline}}\n{{> timeline}}\n{{/timeline}}", ["timeline": line.value(id: "plans")],
            showing: ["timeline": Timeline.shape])
        #expect(
            svg == """
                <div class="timeline" role="region" tabindex="0" aria-label="Time line of the plans">
                <svg viewBox="0 0 356 101" width="356" height="101" role="group" aria-labelledby="plans-title plans-desc">
                <title id="plans-title">Plans over the years</title>
                <desc id="plans-desc">A row for each theme, a bar for each plan from its first day to its last.</desc>
                <line class="timeline-year" x1="18" x2="18" y1="22" y2="81"/>
                <text x="18" y="16" text-anchor="middle">2021</text>
                <line class="timeline-year" x1="97.9" x2="97.9" y1="22" y2="81"/>
                <text x="97.9" y="16" text-anchor="middle">2022</text>
                <line class="timeline-year" x1="177.9" x2="177.9" y1="22" y2="81"/>
                <text x="177.9" y="16" text-anchor="middle">2023</text>
                <line class="timeline-year" x1="257.8" x2="257.8" y1="22" y2="81"/>
                <text x="257.8" y="16" text-anchor="middle">2024</text>
                <line class="timeline-today" x1="18" x2="18" y1="22" y2="81" stroke-dasharray="5 4"/>
                <text class="timeline-now" x="18" y="94" text-anchor="middle">Today</text>
                <text class="timeline-theme" x="18" y="35">Violence &amp; theft</text>
                <a href="../plans/2021-25/" aria-label="2021–25, Less violence, 1 January 2021 to 31 December 2024">
                <rect class="timeline-bar" x="18" y="41" width="318" height="24" rx="3"/>
                <text class="timeline-inside" x="22" y="57.6">2021–25</text>
                </a>
                </svg>
                </div>

                """)
    }
}
