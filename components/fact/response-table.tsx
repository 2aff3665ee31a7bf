import { lastNameOf } from "#lib/address/name";
import type { SurveyResponse } from "#lib/records/facts/survey-response";
import { ParagraphLink } from "#components/item/stated-words";

/** Who responded to the survey, country by country, with the sums of what is listed. */
export function ResponseTable({ responses }: { responses: SurveyResponse[] }) {
  const sum = responses.reduce((total, { ngoResponses }) => total + ngoResponses, 0);
  return (
    <table className="records counted">
      <caption>
        Responses by country, as printed: each of these governments responded; beside it, how many NGOs did
      </caption>
      <thead>
        <tr>
          <th scope="col">Responding government</th>
          <th scope="col" className="number">
            Responding NGOs
          </th>
          <th scope="col">Paragraph</th>
        </tr>
      </thead>
      <tbody>
        {responses.map((response) => (
          <tr key={response.id} id={lastNameOf(response.id)}>
            <th scope="row">{response.country}</th>
            <td className="number">{response.ngoResponses}</td>
            <td>
              <ParagraphLink stated={response.stated} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{responses.length} governments</th>
          <td className="number">{sum}</td>
          <td>Sum of the rows</td>
        </tr>
      </tfoot>
    </table>
  );
}
