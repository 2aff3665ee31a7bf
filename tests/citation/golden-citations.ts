/** The corporate author, which the golden citations write OFFICE. */
export const office = "OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings";

/** Citations written out, one of every kind and standing, by identifier. */
export const goldenCitations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "alliance-17": {
    site: "“Trafficking in Children and the Best Interests of the Child”, 17th Alliance conference, 3–4 April 2017, Hofburg (Neuer Saal), Vienna. https://example.org/alliance-17/",
    oscola: "‘Trafficking in Children and the Best Interests of the Child, 17th Alliance conference, Hofburg (Neuer Saal), Vienna’ (2017) <https://example.org/alliance-17/>.",
    chicago: "‘Trafficking in Children and the Best Interests of the Child, 17th Alliance conference, Hofburg (Neuer Saal), Vienna’, 3–4 April 2017, https://example.org/alliance-17/.",
    apa: "Trafficking in Children and the Best Interests of the Child, 17th Alliance conference, Hofburg (Neuer Saal), Vienna. (2017, April 3–4). https://example.org/alliance-17/",
    iso690: "Trafficking in Children and the Best Interests of the Child, 17th Alliance conference, Hofburg (Neuer Saal), Vienna, 2017. Online. Available from: https://example.org/alliance-17/",
  },
  "documents/alliance-17-report": {
    site: "OFFICE, Summary report of the 17th Alliance against Trafficking in Persons conference, “Trafficking in Children and the Best Interests of the Child” (2017) [secretariat’s summary]. https://example.org/documents/alliance-17-report/",
    oscola: "OFFICE, ‘Summary Report of the 17th Alliance against Trafficking in Persons Conference’ [secretariat’s summary, 17th Alliance conference, 3–4 April 2017] <https://example.org/documents/alliance-17-report/>.",
    chicago: "OFFICE, ‘Summary Report of the 17th Alliance against Trafficking in Persons Conference’, [secretariat’s summary, 17th Alliance conference, 3–4 April 2017], n.d., https://example.org/documents/alliance-17-report/.",
    apa: "OFFICE. (n.d.). Summary report of the 17th Alliance against Trafficking in Persons conference [Secretariat’s summary, 17th Alliance conference, 3–4 April 2017]. https://example.org/documents/alliance-17-report/",
    iso690: "OFFICE, [no date]. Summary report of the 17th Alliance against Trafficking in Persons conference. Online. secretariat’s summary, 17th Alliance conference, 3–4 April 2017. Available from: https://example.org/documents/alliance-17-report/",
  },
  "documents/office-report-2016-17": {
    site: "OFFICE, 2016–17 Report [Office’s account]. https://example.org/documents/office-report-2016-17/",
    oscola: "OFFICE, ‘2016–17 Report’ [Office’s account] <https://example.org/documents/office-report-2016-17/>.",
    chicago: "OFFICE, ‘2016–17 Report’, [Office’s account], n.d., https://example.org/documents/office-report-2016-17/.",
    apa: "OFFICE. (n.d.). 2016–17 Report [Office’s account]. https://example.org/documents/office-report-2016-17/",
    iso690: "OFFICE, [no date]. 2016–17 Report. Online. Office’s account. Available from: https://example.org/documents/office-report-2016-17/",
  },
  "alliance-17/panel-1": {
    site: "OFFICE, Summary report of the 17th Alliance against Trafficking in Persons conference, “Trafficking in Children and the Best Interests of the Child” (2017), Panel 1, “Human Trafficking Threats for Children in Crisis” [secretariat’s summary]. https://example.org/alliance-17/panel-1/",
    oscola: "OFFICE, ‘Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference, 3–4 April 2017’, Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary] <https://example.org/alliance-17/panel-1/>.",
    chicago: "OFFICE, ‘Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference, 3–4 April 2017’, in Summary Report of the 17th Alliance against Trafficking in Persons Conference [secretariat’s summary], n.d., https://example.org/alliance-17/panel-1/.",
    apa: "OFFICE. (n.d.). Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference, 3–4 April 2017. In Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. https://example.org/alliance-17/panel-1/",
    iso690: "OFFICE, [no date]. Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference, 3–4 April 2017. In: Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. Online. Available from: https://example.org/alliance-17/panel-1/",
  },
  "alliance-17/panel-1/r1": {
    site: "OFFICE, Summary report of the 17th Alliance against Trafficking in Persons conference, “Trafficking in Children and the Best Interests of the Child” (2017), Panel 1, recommendation 1, para. 16 [secretariat’s summary]. https://example.org/alliance-17/panel-1/r1/",
    oscola: "OFFICE, ‘Recommendation 1, Panel 1, 17th Alliance conference, 3–4 April 2017’, Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary] para 16 <https://example.org/alliance-17/panel-1/r1/>.",
    chicago: "OFFICE, ‘Recommendation 1, Panel 1, 17th Alliance conference, 3–4 April 2017’, in Summary Report of the 17th Alliance against Trafficking in Persons Conference [secretariat’s summary], n.d., para. 16, https://example.org/alliance-17/panel-1/r1/.",
    apa: "OFFICE. (n.d.). Recommendation 1, Panel 1, 17th Alliance conference, 3–4 April 2017, para. 16. In Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. https://example.org/alliance-17/panel-1/r1/",
    iso690: "OFFICE, [no date]. Recommendation 1, Panel 1, 17th Alliance conference, 3–4 April 2017, para. 16. In: Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. Online. Available from: https://example.org/alliance-17/panel-1/r1/",
  },
  "alliance-18/side-event-1/r1": {
    site: "OFFICE, Summary report of the 18th Alliance against Trafficking in Persons conference, “Everyone Has a Role: How to Make a Difference Together” (2018), Side event 1, recommendation 1, para. 47 [secretariat’s summary]. https://example.org/alliance-18/side-event-1/r1/",
    oscola: "OFFICE, ‘Recommendation 1, Side Event 1, 18th Alliance conference, 2018’, Summary report of the 18th Alliance against Trafficking in Persons conference [secretariat’s summary; a side event’s view] para 47 <https://example.org/alliance-18/side-event-1/r1/>.",
    chicago: "OFFICE, ‘Recommendation 1, Side Event 1, 18th Alliance conference, 2018’, in Summary Report of the 18th Alliance against Trafficking in Persons Conference [secretariat’s summary; a side event’s view], n.d., para. 47, https://example.org/alliance-18/side-event-1/r1/.",
    apa: "OFFICE. (n.d.). Recommendation 1, Side event 1, 18th Alliance conference, 2018, para. 47. In Summary report of the 18th Alliance against Trafficking in Persons conference [secretariat’s summary; a side event’s view]. https://example.org/alliance-18/side-event-1/r1/",
    iso690: "OFFICE, [no date]. Recommendation 1, Side event 1, 18th Alliance conference, 2018, para. 47. In: Summary report of the 18th Alliance against Trafficking in Persons conference [secretariat’s summary; a side event’s view]. Online. Available from: https://example.org/alliance-18/side-event-1/r1/",
  },
  "documents/office-report-2016-17/survey-report-2016/r1": {
    site: "OFFICE, 2016–17 Report, Survey Report 2016, recommendation 1, para. 272 [Office’s account]. https://example.org/documents/office-report-2016-17/survey-report-2016/r1/",
    oscola: "OFFICE, ‘Recommendation 1, Survey Report 2016’, 2016–17 Report [Office’s account] para 272 <https://example.org/documents/office-report-2016-17/survey-report-2016/r1/>.",
    chicago: "OFFICE, ‘Recommendation 1, Survey Report 2016’, in 2016–17 Report [Office’s account], n.d., para. 272, https://example.org/documents/office-report-2016-17/survey-report-2016/r1/.",
    apa: "OFFICE. (n.d.). Recommendation 1, Survey Report 2016, para. 272. In 2016–17 Report [Office’s account]. https://example.org/documents/office-report-2016-17/survey-report-2016/r1/",
    iso690: "OFFICE, [no date]. Recommendation 1, Survey Report 2016, para. 272. In: 2016–17 Report [Office’s account]. Online. Available from: https://example.org/documents/office-report-2016-17/survey-report-2016/r1/",
  },
  "alliance-17/panel-1/w1": {
    site: "OFFICE, Looking Forward: Guidelines for Policy Developments and Implementation, “Trafficking in Children and the Best Interests of the Child” (2017), Panel 1, wording 1, para. 1 [presentation]. https://example.org/alliance-17/panel-1/w1/",
    oscola: "‘Wording 1, Panel 1, 17th Alliance conference, 3–4 April 2017’, Looking Forward: Guidelines for Policy Developments and Implementation [presentation] (OFFICE) para 1 <https://example.org/alliance-17/panel-1/w1/>.",
    chicago: "‘Wording 1, Panel 1, 17th Alliance conference, 3–4 April 2017’, in Looking Forward: Guidelines for Policy Developments and Implementation [presentation] (OFFICE, n.d.), para. 1, https://example.org/alliance-17/panel-1/w1/.",
    apa: "Wording 1, Panel 1, 17th Alliance conference, 3–4 April 2017, para. 1. (n.d.). In Looking Forward: Guidelines for Policy Developments and Implementation [presentation]. OFFICE. https://example.org/alliance-17/panel-1/w1/",
    iso690: "Wording 1, Panel 1, 17th Alliance conference, 3–4 April 2017, para. 1, [no date]. In: Looking Forward: Guidelines for Policy Developments and Implementation [presentation]. Online. OFFICE. Available from: https://example.org/alliance-17/panel-1/w1/",
  },
  "documents/office-report-2016-17/migration-routes#q1": {
    site: "OFFICE, 2016–17 Report, Flagship projects: combating human trafficking along migration routes, quotation of Thomas Greminger, para. 70 [Office’s account]. https://example.org/documents/office-report-2016-17/migration-routes/#q1",
    oscola: "Thomas Greminger, ‘Quotation, Flagship Projects: Combating Human Trafficking along Migration Routes’, 2016–17 Report [Office’s account] (OFFICE) para 70 <https://example.org/documents/office-report-2016-17/migration-routes/#q1>.",
    chicago: "Thomas Greminger, ‘Quotation, Flagship Projects: Combating Human Trafficking along Migration Routes’, in 2016–17 Report [Office’s account] (OFFICE, n.d.), para. 70, https://example.org/documents/office-report-2016-17/migration-routes/#q1.",
    apa: "Thomas Greminger. (n.d.). Quotation, Flagship projects: combating human trafficking along migration routes, para. 70. In 2016–17 Report [Office’s account]. OFFICE. https://example.org/documents/office-report-2016-17/migration-routes/#q1",
    iso690: "THOMAS GREMINGER, [no date]. Quotation, Flagship projects: combating human trafficking along migration routes, para. 70. In: 2016–17 Report [Office’s account]. Online. OFFICE. Available from: https://example.org/documents/office-report-2016-17/migration-routes/#q1",
  },
  "documents/alliance-17-concept-note#p3": {
    site: "OFFICE, Trafficking in Children and the Best Interests of the Child: Concept note, “Trafficking in Children and the Best Interests of the Child” (2017), para. 3 [announcement]. https://example.org/documents/alliance-17-concept-note/#p3",
    oscola: "OFFICE, ‘Trafficking in Children and the Best Interests of the Child: Concept Note’ [announcement, 17th Alliance conference, 3–4 April 2017] para 3 <https://example.org/documents/alliance-17-concept-note/#p3>.",
    chicago: "OFFICE, ‘Trafficking in Children and the Best Interests of the Child: Concept Note’, [announcement, 17th Alliance conference, 3–4 April 2017], n.d., para. 3, https://example.org/documents/alliance-17-concept-note/#p3.",
    apa: "OFFICE. (n.d.). Trafficking in Children and the Best Interests of the Child: Concept note [Announcement, 17th Alliance conference, 3–4 April 2017, para. 3]. https://example.org/documents/alliance-17-concept-note/#p3",
    iso690: "OFFICE, [no date]. Trafficking in Children and the Best Interests of the Child: Concept note. Online. announcement, 17th Alliance conference, 3–4 April 2017, para. 3. Available from: https://example.org/documents/alliance-17-concept-note/#p3",
  },
  "documents/office-report-2016-17/interview-azzoni#p14": {
    site: "OFFICE, 2016–17 Report, Interview: Ambassador Alessandro Azzoni, para. 14 [Office’s account]. https://example.org/documents/office-report-2016-17/interview-azzoni/#p14",
    oscola: "‘Interview: Ambassador Alessandro Azzoni’, 2016–17 Report [Office’s account] (OFFICE) para 14 <https://example.org/documents/office-report-2016-17/interview-azzoni/#p14>.",
    chicago: "‘Interview: Ambassador Alessandro Azzoni’, in 2016–17 Report [Office’s account] (OFFICE, n.d.), para. 14, https://example.org/documents/office-report-2016-17/interview-azzoni/#p14.",
    apa: "Interview: Ambassador Alessandro Azzoni, para. 14. (n.d.). In 2016–17 Report [Office’s account]. OFFICE. https://example.org/documents/office-report-2016-17/interview-azzoni/#p14",
    iso690: "Interview: Ambassador Alessandro Azzoni, para. 14, [no date]. In: 2016–17 Report [Office’s account]. Online. OFFICE. Available from: https://example.org/documents/office-report-2016-17/interview-azzoni/#p14",
  },
  "figures/alliance-17-participants": {
    site: "OFFICE, Summary report of the 17th Alliance against Trafficking in Persons conference, “Trafficking in Children and the Best Interests of the Child” (2017), figure “381 participants”, para. 3 [secretariat’s summary]. https://example.org/figures/#alliance-17-participants",
    oscola: "OFFICE, ‘Figure “381 Participants”’, Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary] para 3 <https://example.org/figures/#alliance-17-participants>.",
    chicago: "OFFICE, ‘Figure “381 Participants”’, in Summary Report of the 17th Alliance against Trafficking in Persons Conference [secretariat’s summary], n.d., para. 3, https://example.org/figures/#alliance-17-participants.",
    apa: "OFFICE. (n.d.). Figure “381 participants”, para. 3. In Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. https://example.org/figures/#alliance-17-participants",
    iso690: "OFFICE, [no date]. Figure “381 participants”, para. 3. In: Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. Online. Available from: https://example.org/figures/#alliance-17-participants",
  },
};
