/** The corporate author, which the golden citations write OFFICE. */
export const office =
  "OSCE Office of the Special Representative and Co-ordinator for Combating Trafficking in Human Beings";

/** Citations written out, one of every kind and standing, by identifier. */
export const goldenCitations: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "alliance-17": {
    site: "“Trafficking in Children and the Best Interests of the Child”, 17th Alliance conference, 3–4 April 2017, Hofburg (Neuer Saal), Vienna. https://example.org/alliance-17/",
    oscola:
      "‘Trafficking in Children and the Best Interests of the Child, 17th Alliance conference, Hofburg (Neuer Saal), Vienna’ (2017) <https://example.org/alliance-17/>.",
    chicago:
      "“Trafficking in Children and the Best Interests of the Child, 17th Alliance conference, Hofburg (Neuer Saal), Vienna,” April 3–4, 2017, https://example.org/alliance-17/.",
    apa: "Trafficking in Children and the Best Interests of the Child, 17th Alliance conference, Hofburg (Neuer Saal), Vienna. (2017, April 3–4). https://example.org/alliance-17/",
    iso690:
      "Trafficking in Children and the Best Interests of the Child, 17th Alliance conference, Hofburg (Neuer Saal), Vienna, 2017. Online. Available from: https://example.org/alliance-17/",
  },
  "documents/alliance-17-report": {
    site: "OFFICE, Summary report of the 17th Alliance against Trafficking in Persons conference (3–4 April 2017) [secretariat’s summary]. https://example.org/documents/alliance-17-report/",
    oscola:
      "OFFICE, ‘Summary Report of the 17th Alliance against Trafficking in Persons Conference’ (2017) [secretariat’s summary, 17th Alliance conference, 3–4 April 2017] <https://example.org/documents/alliance-17-report/>.",
    chicago:
      "OFFICE, “Summary Report of the 17th Alliance against Trafficking in Persons Conference,” [secretariat’s summary, 17th Alliance conference, 3–4 April 2017], 2017, https://example.org/documents/alliance-17-report/.",
    apa: "OFFICE. (2017). Summary report of the 17th Alliance against Trafficking in Persons conference [Secretariat’s summary, 17th Alliance conference, 3–4 April 2017]. https://example.org/documents/alliance-17-report/",
    iso690:
      "OFFICE, 2017. Summary report of the 17th Alliance against Trafficking in Persons conference. Online. secretariat’s summary, 17th Alliance conference, 3–4 April 2017. Available from: https://example.org/documents/alliance-17-report/",
  },
  "documents/office-report-2016-17": {
    site: "OFFICE, 2016–17 Report (2017) [Office’s account]. https://example.org/documents/office-report-2016-17/",
    oscola:
      "OFFICE, ‘2016–17 Report’ (2017) [Office’s account] <https://example.org/documents/office-report-2016-17/>.",
    chicago:
      "OFFICE, “2016–17 Report,” [Office’s account], 2017, https://example.org/documents/office-report-2016-17/.",
    apa: "OFFICE. (2017). 2016–17 Report [Office’s account]. https://example.org/documents/office-report-2016-17/",
    iso690:
      "OFFICE, 2017. 2016–17 Report. Online. Office’s account. Available from: https://example.org/documents/office-report-2016-17/",
  },
  "alliance-17/panel-1": {
    site: "OFFICE, Summary report of the 17th Alliance against Trafficking in Persons conference (3–4 April 2017), Panel 1, “Human Trafficking Threats for Children in Crisis” [secretariat’s summary]. https://example.org/alliance-17/panel-1/",
    oscola:
      "OFFICE, ‘Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference, 3–4 April 2017’, Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary] (2017) <https://example.org/alliance-17/panel-1/>.",
    chicago:
      "OFFICE, “Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference, 3–4 April 2017,” in Summary Report of the 17th Alliance against Trafficking in Persons Conference [secretariat’s summary], 2017, https://example.org/alliance-17/panel-1/.",
    apa: "OFFICE. (2017). Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference, 3–4 April 2017. In Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. https://example.org/alliance-17/panel-1/",
    iso690:
      "OFFICE, 2017. Panel 1: Human Trafficking Threats for Children in Crisis, 17th Alliance conference, 3–4 April 2017. In: Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. Online. Available from: https://example.org/alliance-17/panel-1/",
  },
  "alliance-17/panel-1/r1": {
    site: "OFFICE, Summary report of the 17th Alliance against Trafficking in Persons conference (3–4 April 2017), Panel 1, recommendation 1, para. 16 [secretariat’s summary]. https://example.org/alliance-17/panel-1/r1/",
    oscola:
      "OFFICE, ‘Recommendation 1, Panel 1, 17th Alliance conference, 3–4 April 2017’, Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary] (2017) para 16 <https://example.org/alliance-17/panel-1/r1/>.",
    chicago:
      "OFFICE, “Recommendation 1, Panel 1, 17th Alliance conference, 3–4 April 2017,” in Summary Report of the 17th Alliance against Trafficking in Persons Conference [secretariat’s summary], 2017, para. 16, https://example.org/alliance-17/panel-1/r1/.",
    apa: "OFFICE. (2017). Recommendation 1, Panel 1, 17th Alliance conference, 3–4 April 2017, para. 16. In Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. https://example.org/alliance-17/panel-1/r1/",
    iso690:
      "OFFICE, 2017. Recommendation 1, Panel 1, 17th Alliance conference, 3–4 April 2017, para. 16. In: Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. Online. Available from: https://example.org/alliance-17/panel-1/r1/",
  },
  "alliance-18/side-event-1/r1": {
    site: "OFFICE, Summary report of the 18th Alliance against Trafficking in Persons conference (2018), Side event 1, recommendation 1, para. 47 [secretariat’s summary; a side event’s view]. https://example.org/alliance-18/side-event-1/r1/",
    oscola:
      "OFFICE, ‘Recommendation 1, Side Event 1, 18th Alliance conference, 2018’, Summary report of the 18th Alliance against Trafficking in Persons conference [secretariat’s summary; a side event’s view] (2018) para 47 <https://example.org/alliance-18/side-event-1/r1/>.",
    chicago:
      "OFFICE, “Recommendation 1, Side Event 1, 18th Alliance conference, 2018,” in Summary Report of the 18th Alliance against Trafficking in Persons Conference [secretariat’s summary; a side event’s view], 2018, para. 47, https://example.org/alliance-18/side-event-1/r1/.",
    apa: "OFFICE. (2018). Recommendation 1, Side event 1, 18th Alliance conference, 2018, para. 47. In Summary report of the 18th Alliance against Trafficking in Persons conference [secretariat’s summary; a side event’s view]. https://example.org/alliance-18/side-event-1/r1/",
    iso690:
      "OFFICE, 2018. Recommendation 1, Side event 1, 18th Alliance conference, 2018, para. 47. In: Summary report of the 18th Alliance against Trafficking in Persons conference [secretariat’s summary; a side event’s view]. Online. Available from: https://example.org/alliance-18/side-event-1/r1/",
  },
  "documents/office-report-2016-17/survey-report-2016/r1": {
    site: "OFFICE, 2016–17 Report (2017), Survey Report 2016, recommendation 1, para. 272 [Office’s account]. https://example.org/documents/office-report-2016-17/survey-report-2016/r1/",
    oscola:
      "OFFICE, ‘Recommendation 1, Survey Report 2016’, 2016–17 Report [Office’s account] (2017) para 272 <https://example.org/documents/office-report-2016-17/survey-report-2016/r1/>.",
    chicago:
      "OFFICE, “Recommendation 1, Survey Report 2016,” in 2016–17 Report [Office’s account], 2017, para. 272, https://example.org/documents/office-report-2016-17/survey-report-2016/r1/.",
    apa: "OFFICE. (2017). Recommendation 1, Survey Report 2016, para. 272. In 2016–17 Report [Office’s account]. https://example.org/documents/office-report-2016-17/survey-report-2016/r1/",
    iso690:
      "OFFICE, 2017. Recommendation 1, Survey Report 2016, para. 272. In: 2016–17 Report [Office’s account]. Online. Available from: https://example.org/documents/office-report-2016-17/survey-report-2016/r1/",
  },
  "documents/office-report-2016-17/internal-co-operation/r1": {
    site: "OFFICE, 2016–17 Report (2017), recommendation 1 of the OSCE Parliamentary Assembly’s 2017 Resolution on Preventing Child Sexual Exploitation Online through Advances in Technology, para. 623 [Office’s account]. https://example.org/documents/office-report-2016-17/internal-co-operation/r1/",
    oscola:
      "OFFICE, ‘Recommendation 1 of the OSCE Parliamentary Assembly’s 2017 Resolution on Preventing Child Sexual Exploitation Online through Advances in Technology, Internal Co-Operation and Co-Ordination’, 2016–17 Report [Office’s account] (2017) para 623 <https://example.org/documents/office-report-2016-17/internal-co-operation/r1/>.",
    chicago:
      "OFFICE, “Recommendation 1 of the OSCE Parliamentary Assembly’s 2017 Resolution on Preventing Child Sexual Exploitation Online through Advances in Technology, Internal Co-Operation and Co-Ordination,” in 2016–17 Report [Office’s account], 2017, para. 623, https://example.org/documents/office-report-2016-17/internal-co-operation/r1/.",
    apa: "OFFICE. (2017). Recommendation 1 of the OSCE Parliamentary Assembly’s 2017 Resolution on Preventing Child Sexual Exploitation Online through Advances in Technology, Internal co-operation and Co-ordination, para. 623. In 2016–17 Report [Office’s account]. https://example.org/documents/office-report-2016-17/internal-co-operation/r1/",
    iso690:
      "OFFICE, 2017. Recommendation 1 of the OSCE Parliamentary Assembly’s 2017 Resolution on Preventing Child Sexual Exploitation Online through Advances in Technology, Internal co-operation and Co-ordination, para. 623. In: 2016–17 Report [Office’s account]. Online. Available from: https://example.org/documents/office-report-2016-17/internal-co-operation/r1/",
  },
  "alliance-16/results/r1": {
    site: "OFFICE, 2016–17 Report (2017), 16th Alliance conference (11–12 April 2016), Results, recommendation 1, para. 417 [Office’s account]. https://example.org/alliance-16/results/r1/",
    oscola:
      "OFFICE, ‘Recommendation 1, Results, 16th Alliance conference, 11–12 April 2016’, 2016–17 Report [Office’s account] (2017) para 417 <https://example.org/alliance-16/results/r1/>.",
    chicago:
      "OFFICE, “Recommendation 1, Results, 16th Alliance conference, 11–12 April 2016,” in 2016–17 Report [Office’s account], 2017, para. 417, https://example.org/alliance-16/results/r1/.",
    apa: "OFFICE. (2017). Recommendation 1, Results, 16th Alliance conference, 11–12 April 2016, para. 417. In 2016–17 Report [Office’s account]. https://example.org/alliance-16/results/r1/",
    iso690:
      "OFFICE, 2017. Recommendation 1, Results, 16th Alliance conference, 11–12 April 2016, para. 417. In: 2016–17 Report [Office’s account]. Online. Available from: https://example.org/alliance-16/results/r1/",
  },
  "alliance-17/panel-1/w1": {
    site: "Looking Forward: Guidelines for Policy Developments and Implementation (OFFICE), 17th Alliance conference (3–4 April 2017), wording 1 on Panel 1, para. 1 [presentation]. https://example.org/alliance-17/panel-1/w1/",
    oscola:
      "‘Wording 1 on Panel 1, 17th Alliance conference, 3–4 April 2017’, Looking Forward: Guidelines for Policy Developments and Implementation [presentation] (OFFICE 2017) para 1 <https://example.org/alliance-17/panel-1/w1/>.",
    chicago:
      "“Wording 1 on Panel 1, 17th Alliance conference, 3–4 April 2017,” in Looking Forward: Guidelines for Policy Developments and Implementation [presentation] (OFFICE, 2017), para. 1, https://example.org/alliance-17/panel-1/w1/.",
    apa: "Wording 1 on Panel 1, 17th Alliance conference, 3–4 April 2017, para. 1. (2017). In Looking Forward: Guidelines for Policy Developments and Implementation [presentation]. OFFICE. https://example.org/alliance-17/panel-1/w1/",
    iso690:
      "Wording 1 on Panel 1, 17th Alliance conference, 3–4 April 2017, para. 1, 2017. In: Looking Forward: Guidelines for Policy Developments and Implementation [presentation]. Online. OFFICE. Available from: https://example.org/alliance-17/panel-1/w1/",
  },
  "documents/office-report-2016-17/migration-routes#q1": {
    site: "OFFICE, 2016–17 Report (2017), Flagship projects: combating human trafficking along migration routes, quotation of Thomas Greminger, para. 70 [Office’s account]. https://example.org/documents/office-report-2016-17/migration-routes/#q1",
    oscola:
      "Thomas Greminger, ‘Quotation, Flagship Projects: Combating Human Trafficking along Migration Routes’, 2016–17 Report [Office’s account] (OFFICE 2017) para 70 <https://example.org/documents/office-report-2016-17/migration-routes/#q1>.",
    chicago:
      "Thomas Greminger, “Quotation, Flagship Projects: Combating Human Trafficking along Migration Routes,” in 2016–17 Report [Office’s account] (OFFICE, 2017), para. 70, https://example.org/documents/office-report-2016-17/migration-routes/#q1.",
    apa: "Greminger, T. (2017). Quotation, Flagship projects: combating human trafficking along migration routes, para. 70. In 2016–17 Report [Office’s account]. OFFICE. https://example.org/documents/office-report-2016-17/migration-routes/#q1",
    iso690:
      "GREMINGER, Thomas, 2017. Quotation, Flagship projects: combating human trafficking along migration routes, para. 70. In: 2016–17 Report [Office’s account]. Online. OFFICE. Available from: https://example.org/documents/office-report-2016-17/migration-routes/#q1",
  },
  "documents/office-report-2016-17/civil-society#q1": {
    site: "OFFICE, 2016–17 Report (2017), quotation (Preamble to the OSCE Action Plan to Combat Trafficking in Human Beings, adopted in 2003), para. 455 [Office’s account]. https://example.org/documents/office-report-2016-17/civil-society/#q1",
    oscola:
      "‘Quotation (Preamble to the OSCE Action Plan to Combat Trafficking in Human Beings, adopted in 2003), Work with Civil Society Organizations’, 2016–17 Report [Office’s account] (OFFICE 2017) para 455 <https://example.org/documents/office-report-2016-17/civil-society/#q1>.",
    chicago:
      "“Quotation (Preamble to the OSCE Action Plan to Combat Trafficking in Human Beings, adopted in 2003), Work with Civil Society Organizations,” in 2016–17 Report [Office’s account] (OFFICE, 2017), para. 455, https://example.org/documents/office-report-2016-17/civil-society/#q1.",
    apa: "Quotation (Preamble to the OSCE Action Plan to Combat Trafficking in Human Beings, adopted in 2003), Work with Civil Society Organizations, para. 455. (2017). In 2016–17 Report [Office’s account]. OFFICE. https://example.org/documents/office-report-2016-17/civil-society/#q1",
    iso690:
      "Quotation (Preamble to the OSCE Action Plan to Combat Trafficking in Human Beings, adopted in 2003), Work with Civil Society Organizations, para. 455, 2017. In: 2016–17 Report [Office’s account]. Online. OFFICE. Available from: https://example.org/documents/office-report-2016-17/civil-society/#q1",
  },
  "documents/office-report-2016-17/alliance-17#q1": {
    site: "OFFICE, 2016–17 Report (2017), The 17th Alliance conference, quotation of Pope Francis, para. 452 [Office’s account]. https://example.org/documents/office-report-2016-17/alliance-17/#q1",
    oscola:
      "Pope Francis, ‘Quotation, The 17th Alliance Conference’, 2016–17 Report [Office’s account] (OFFICE 2017) para 452 <https://example.org/documents/office-report-2016-17/alliance-17/#q1>.",
    chicago:
      "Pope Francis, “Quotation, The 17th Alliance Conference,” in 2016–17 Report [Office’s account] (OFFICE, 2017), para. 452, https://example.org/documents/office-report-2016-17/alliance-17/#q1.",
    apa: "Pope Francis. (2017). Quotation, The 17th Alliance conference, para. 452. In 2016–17 Report [Office’s account]. OFFICE. https://example.org/documents/office-report-2016-17/alliance-17/#q1",
    iso690:
      "POPE FRANCIS, 2017. Quotation, The 17th Alliance conference, para. 452. In: 2016–17 Report [Office’s account]. Online. OFFICE. Available from: https://example.org/documents/office-report-2016-17/alliance-17/#q1",
  },
  "documents/alliance-17-concept-note#p3": {
    site: "OFFICE, Trafficking in Children and the Best Interests of the Child: Concept note, 17th Alliance conference (3–4 April 2017), para. 3 [announcement]. https://example.org/documents/alliance-17-concept-note/#p3",
    oscola:
      "OFFICE, ‘Trafficking in Children and the Best Interests of the Child: Concept Note’ [announcement, 17th Alliance conference, 3–4 April 2017] para 3 <https://example.org/documents/alliance-17-concept-note/#p3>.",
    chicago:
      "OFFICE, “Trafficking in Children and the Best Interests of the Child: Concept Note,” [announcement, 17th Alliance conference, 3–4 April 2017], n.d., para. 3, https://example.org/documents/alliance-17-concept-note/#p3.",
    apa: "OFFICE. (n.d.). Trafficking in Children and the Best Interests of the Child: Concept note [Announcement, 17th Alliance conference, 3–4 April 2017, para. 3]. https://example.org/documents/alliance-17-concept-note/#p3",
    iso690:
      "OFFICE, [no date]. Trafficking in Children and the Best Interests of the Child: Concept note. Online. announcement, 17th Alliance conference, 3–4 April 2017, para. 3. Available from: https://example.org/documents/alliance-17-concept-note/#p3",
  },
  "documents/office-report-2016-17/interview-azzoni#p14": {
    site: "OFFICE, 2016–17 Report (2017), Interview: Ambassador Alessandro Azzoni, para. 14 [Office’s account]. https://example.org/documents/office-report-2016-17/interview-azzoni/#p14",
    oscola:
      "Alessandro Azzoni, ‘Interview: Ambassador Alessandro Azzoni’, 2016–17 Report [Office’s account] (OFFICE 2017) para 14 <https://example.org/documents/office-report-2016-17/interview-azzoni/#p14>.",
    chicago:
      "Alessandro Azzoni, “Interview: Ambassador Alessandro Azzoni,” in 2016–17 Report [Office’s account] (OFFICE, 2017), para. 14, https://example.org/documents/office-report-2016-17/interview-azzoni/#p14.",
    apa: "Azzoni, A. (2017). Interview: Ambassador Alessandro Azzoni, para. 14. In 2016–17 Report [Office’s account]. OFFICE. https://example.org/documents/office-report-2016-17/interview-azzoni/#p14",
    iso690:
      "AZZONI, Alessandro, 2017. Interview: Ambassador Alessandro Azzoni, para. 14. In: 2016–17 Report [Office’s account]. Online. OFFICE. Available from: https://example.org/documents/office-report-2016-17/interview-azzoni/#p14",
  },
  "figures/alliance-17-participants": {
    site: "OFFICE, Summary report of the 17th Alliance against Trafficking in Persons conference (3–4 April 2017), figure (381 participants), para. 3 [secretariat’s summary]. https://example.org/figures/#alliance-17-participants",
    oscola:
      "OFFICE, ‘Figure (381 Participants), 17th Alliance conference, 3–4 April 2017’, Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary] (2017) para 3 <https://example.org/figures/#alliance-17-participants>.",
    chicago:
      "OFFICE, “Figure (381 Participants), 17th Alliance conference, 3–4 April 2017,” in Summary Report of the 17th Alliance against Trafficking in Persons Conference [secretariat’s summary], 2017, para. 3, https://example.org/figures/#alliance-17-participants.",
    apa: "OFFICE. (2017). Figure (381 participants), 17th Alliance conference, 3–4 April 2017, para. 3. In Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. https://example.org/figures/#alliance-17-participants",
    iso690:
      "OFFICE, 2017. Figure (381 participants), 17th Alliance conference, 3–4 April 2017, para. 3. In: Summary report of the 17th Alliance against Trafficking in Persons conference [secretariat’s summary]. Online. Available from: https://example.org/figures/#alliance-17-participants",
  },
  "figures/council-of-europe-priority-areas": {
    site: "OFFICE, 2016–17 Report (2017), Survey Report 2016, figure (4 priority areas of co-operation between the Council of Europe and the OSCE), para. 260 [Office’s account]. https://example.org/figures/#council-of-europe-priority-areas",
    oscola:
      "Petya Nestorova, ‘Figure (4 Priority Areas of Co-Operation between the Council of Europe and the OSCE), Survey Report 2016’, 2016–17 Report [Office’s account] (OFFICE 2017) para 260 <https://example.org/figures/#council-of-europe-priority-areas>.",
    chicago:
      "Petya Nestorova, “Figure (4 Priority Areas of Co-Operation between the Council of Europe and the OSCE), Survey Report 2016,” in 2016–17 Report [Office’s account] (OFFICE, 2017), para. 260, https://example.org/figures/#council-of-europe-priority-areas.",
    apa: "Nestorova, P. (2017). Figure (4 priority areas of co-operation between the Council of Europe and the OSCE), Survey Report 2016, para. 260. In 2016–17 Report [Office’s account]. OFFICE. https://example.org/figures/#council-of-europe-priority-areas",
    iso690:
      "NESTOROVA, Petya, 2017. Figure (4 priority areas of co-operation between the Council of Europe and the OSCE), Survey Report 2016, para. 260. In: 2016–17 Report [Office’s account]. Online. OFFICE. Available from: https://example.org/figures/#council-of-europe-priority-areas",
  },
  "documents/office-report-2016-17/migration-routes": {
    site: "OFFICE, 2016–17 Report (2017), Flagship projects: combating human trafficking along migration routes [Office’s account]. https://example.org/documents/office-report-2016-17/migration-routes/",
    oscola:
      "OFFICE, ‘Flagship Projects: Combating Human Trafficking along Migration Routes’, 2016–17 Report [Office’s account] (2017) <https://example.org/documents/office-report-2016-17/migration-routes/>.",
    chicago:
      "OFFICE, “Flagship Projects: Combating Human Trafficking along Migration Routes,” in 2016–17 Report [Office’s account], 2017, https://example.org/documents/office-report-2016-17/migration-routes/.",
    apa: "OFFICE. (2017). Flagship projects: combating human trafficking along migration routes. In 2016–17 Report [Office’s account]. https://example.org/documents/office-report-2016-17/migration-routes/",
    iso690:
      "OFFICE, 2017. Flagship projects: combating human trafficking along migration routes. In: 2016–17 Report [Office’s account]. Online. Available from: https://example.org/documents/office-report-2016-17/migration-routes/",
  },
};
