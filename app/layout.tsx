import { findInterfaceLanguage } from "#lib/records/site";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { Masthead } from "#components/page/masthead";
import { SiteFooter } from "#components/page/site-footer";
import { publicAddress, withBase } from "#lib/address/site";
import "#build/fonts.css";
import { assets, corpus } from "./_parts/built";
import { FaultLine } from "./_parts/faults";
import { preloadFonts } from "./_parts/font-preload";
import { browsePath, isShown, mastheadWays } from "./_parts/ways";
import "./styles/base.css";
import "./styles/page.css";
import "./styles/lists.css";
import "./styles/items.css";
import "./styles/print.css";

const { name, notice } = corpus.site;

export const metadata: Metadata = {
  metadataBase: new URL(publicAddress),
  title: { default: name, template: `%s · ${name}` },
  icons: { icon: { url: withBase("/icon.svg"), sizes: "any", type: "image/svg+xml" } },
};

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf9f4" },
    { media: "(prefers-color-scheme: dark)", color: "#171512" },
  ],
};

/* The page of a link under the pointer is fetched before it is pressed (speculation rules of HTML). */
const likelyNext = JSON.stringify({
  prefetch: [{ where: { href_matches: withBase("/*/") }, eagerness: "moderate" }],
});

/** The frame of every page: masthead, the page, foot. */
export default function Layout({ children }: { children: ReactNode }) {
  preloadFonts([assets.font, assets.fontItalic, assets.fontSans]);
  return (
    <html lang={findInterfaceLanguage(corpus.site)}>
      <body>
        <a className="skip" href="#main">
          Skip to the text
        </a>
        <Masthead name={name} ways={mastheadWays} browse={browsePath} />
        <FaultLine />
        <main id="main">{children}</main>
        <SiteFooter notice={notice} hasData={isShown("/data/")} hasCodes={isShown("/go/")} />
        <script type="module" src={withBase(assets.site)} />
        <script type="speculationrules">{likelyNext}</script>
      </body>
    </html>
  );
}
