/*
 * Made by a program, not by hand: npm run train -- --data DIR
 *
 * It was trained on pages of public benchmarks:
 * - scrapinghub/article-extraction-benchmark, MIT
 *   https://github.com/scrapinghub/article-extraction-benchmark
 * - Murrough-Foley/web-content-extraction-benchmark, (c) 2026 Murrough Foley, CC BY 4.0
 *   https://github.com/Murrough-Foley/web-content-extraction-benchmark
 *   https://creativecommons.org/licenses/by/4.0/
 *   Changed: of its pages and truths there are only numbers here that a program drew from them.
 * - adbar/trafilatura (its evaluation set), Apache-2.0
 *   https://github.com/adbar/trafilatura
 * - flairNLP/fundus (its parser tests), MIT
 *   https://github.com/flairNLP/fundus
 *
 * Data: 1004 pages, SHA-256 5c7fb2de531a20765aafc9d7d46ad585f567efca2a8769663d81db2271b20b2c
 * Seed: 1
 */
import type { PassageModel } from '../../article/passages/model-format'

export const passageModel: PassageModel = {
  features: [
    { name: 'words', limits: [1.792, 2.197, 2.639, 2.773, 3.135, 3.367, 3.497, 3.784, 4.248] },
    {
      name: 'length',
      limits: [3.466, 4.143, 4.263, 4.394, 4.682, 4.82, 4.949, 5.075, 5.293, 5.493, 5.591, 5.927, 6.317],
    },
    { name: 'wordLength', limits: [3, 4.6, 5, 5.638, 5.703, 6, 6.032, 6.75, 6.875, 7.333, 7.5] },
    { name: 'linkShare', limits: [0, 0.3953] },
    { name: 'boldShare', limits: [0, 0.1313, 0.9825] },
    { name: 'italicShare', limits: [0, 0.05128] },
    { name: 'commas', limits: [0.01754, 0.02817, 0.04167, 0.08333, 0.1333, 0.1724] },
    { name: 'digits', limits: [0.02308, 0.03409] },
    { name: 'capitals', limits: [0.01242, 0.04762, 0.05263, 0.06322, 0.08609, 0.1429, 0.1786] },
    { name: 'opens', limits: [2.5, 4.5, 6.5] },
    { name: 'endsSentence', limits: [0.5] },
    { name: 'block', limits: [0.5, 1.5, 2.5, 5.5, 6.5, 7.5, 9.5, 10.5] },
    { name: 'repeats', limits: [1.5, 2.5, 3.5, 4.5] },
    { name: 'line', limits: [0.5, 1.5] },
    { name: 'credit', limits: [0.5] },
    { name: 'description', limits: [0.5] },
    { name: 'hidden', limits: [0.5] },
    { name: 'caption', limits: [0.5] },
    { name: 'comment', limits: [0.5] },
    { name: 'aside', limits: [0.5] },
    { name: 'form', limits: [0.5] },
    { name: 'table', limits: [0.5] },
    { name: 'list', limits: [0.5] },
    { name: 'quote', limits: [0.5] },
    { name: 'inArticle', limits: [0.5] },
    { name: 'inMain', limits: [0.5] },
    { name: 'inBody', limits: [0.5] },
    { name: 'articles', limits: [0.5, 1.5, 4.5, 6.5, 8.5, 14.5, 16.5, 19.5] },
    { name: 'sameArticle', limits: [1.5] },
    { name: 'part', limits: [1.5, 2.5] },
    { name: 'aboveCore', limits: [0.5, 4.5] },
    { name: 'aboveCoreBefore', limits: [0.5, 4.5, 5.5, 7.5, 17.5, 22.5] },
    { name: 'aboveCoreAfter', limits: [0.5, 1.5, 2.5, 4.5, 5.5, 6.5] },
    { name: 'stepsFromCore', limits: [0.5, 1.5, 2.5, 4.5, 6.5, 9.5, 10.5, 12.5] },
    {
      name: 'coreShare',
      limits: [
        0.1042, 0.1346, 0.2007, 0.2993, 0.4145, 0.5501, 0.5813, 0.6736, 0.7801, 0.8358, 0.9506, 0.9541, 0.962,
        0.9673, 0.9746, 0.9844,
      ],
    },
    { name: 'branchLinkShare', limits: [0.02614, 0.03145, 0.06897, 0.1662, 0.3432, 0.6048] },
    {
      name: 'branchParagraphs',
      limits: [0, 0.006976, 0.01515, 0.01801, 0.02152, 0.0256, 0.04348, 0.09743, 0.1688, 0.2338, 0.7192],
    },
    { name: 'branchRepeats', limits: [1.099, 1.609, 1.792, 2.197, 2.398, 2.996, 3.135, 3.97, 4.06] },
    { name: 'aboveContainer', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 6.5] },
    { name: 'stepsFromContainer', limits: [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 11.5] },
    { name: 'containerShare', limits: [0.8798, 0.9293, 0.9352, 0.9488, 0.9648, 0.9679, 0.9723, 0.9802] },
    { name: 'limbLinkShare', limits: [0, 0.01419, 0.03307, 0.05032, 0.06514, 0.09339, 0.125, 0.2391] },
    {
      name: 'limbParagraphs',
      limits: [
        0, 0.01667, 0.02423, 0.04159, 0.04965, 0.05792, 0.08076, 0.09607, 0.1127, 0.1351, 0.3273, 0.4519,
      ],
    },
    { name: 'alikeInCore', limits: [0.1026, 0.8837] },
    { name: 'alikeInContainer', limits: [0.1721, 0.661, 0.9286, 0.9756] },
    { name: 'alikeParagraphs', limits: [0] },
    { name: 'alikeLinkShare', limits: [0.004833, 0.09436, 0.5522] },
    {
      name: 'alikeShare',
      limits: [
        0.007593, 0.04024, 0.0527, 0.07881, 0.1116, 0.1378, 0.1656, 0.2207, 0.2621, 0.381, 0.4216, 0.5011,
        0.7, 0.7603, 0.8879,
      ],
    },
    { name: 'alikeCount', limits: [0.8959, 1.242, 1.498, 1.701, 2.013, 2.35, 2.525, 3.113] },
    {
      name: 'alikeWords',
      limits: [1.812, 2.508, 2.647, 2.773, 2.924, 3.041, 3.181, 3.356, 3.435, 3.64, 4.017, 4.214],
    },
    { name: 'boxParagraphs', limits: [0.006353, 0.01233, 0.08333, 0.1346, 0.265, 0.5604] },
    {
      name: 'boxLength',
      limits: [
        2.752, 2.892, 4.136, 4.227, 4.433, 4.511, 4.611, 4.696, 4.868, 4.926, 4.973, 5.031, 5.148, 5.192,
        5.681, 5.954,
      ],
    },
    { name: 'boxLinkShare', limits: [0.01596, 0.1318] },
    { name: 'boxPictures', limits: [0.03743, 0.04882, 0.1026, 0.1563, 0.2105, 0.3333] },
    { name: 'outerParagraphs', limits: [0.1057, 0.5438, 0.7097, 0.7859, 0.8208, 0.9243, 0.9759, 0.9809] },
    { name: 'outerParagraphShare', limits: [0.1367, 0.3177, 0.3741] },
    { name: 'outerLinkShare', limits: [0, 0.01398, 0.03788, 0.08996, 0.1933, 0.4428] },
    { name: 'outmostLinkShare', limits: [0.005167, 0.01673, 0.1174, 0.1272, 0.2709, 0.3739, 0.4603, 0.7049] },
    { name: 'wordsOne', limits: [1.099, 2.485, 3.761] },
    { name: 'wordsTwo', limits: [1.792, 2.639, 2.773, 3.951] },
    { name: 'wordsNext', limits: [1.386, 2.398, 3.091, 3.664, 3.761, 3.97, 4.477] },
    { name: 'wordsNextButOne', limits: [0.6931, 1.386, 2.303, 3.091] },
    { name: 'linkShareBefore', limits: [0.105, 0.2405, 0.6774] },
    { name: 'linkShareAfter', limits: [0, 0.2174] },
    { name: 'rankBefore', limits: [0.5, 1.5] },
    { name: 'rankAfter', limits: [0.5] },
    { name: 'windowLinkShare', limits: [0.1162, 0.1381] },
    { name: 'nextLinkShare', limits: [0, 0.02541, 0.05663, 0.09592, 0.1175, 0.191, 0.25, 0.5577] },
    { name: 'besideCore', limits: [-0.5, 0.5] },
    { name: 'pastFirst', limits: [-18, 4, 17, 20, 27, 31, 35, 40, 45, 57] },
    { name: 'pastLast', limits: [-60, -46, -41, -25, -22, -8, -2, 0, 7, 26] },
    { name: 'coreParagraphs', limits: [1.5, 3.5, 4.5, 5.5, 12.5, 17.5, 21.5, 23.5, 24.5] },
    { name: 'passagesPastTitle', limits: [-2, 4, 7, 21, 28, 35, 43, 48, 58] },
    { name: 'wordsPastTitle', limits: [-5.497, -2.079, 2.565, 4.997, 5.293, 5.525, 6.967, 7.125, 7.272] },
    { name: 'paragraphsBefore', limits: [0.09918, 0.6599, 0.8645] },
    { name: 'paragraphsAfter', limits: [0.008486, 0.04556, 0.1227, 0.1569, 0.3024, 0.7163, 0.8874, 0.9785] },
    {
      name: 'pageWords',
      limits: [6.629, 6.842, 6.994, 7.117, 7.253, 7.41, 7.456, 7.498, 7.549, 7.729, 7.789, 7.824],
    },
    { name: 'paragraphShare', limits: [0.6114, 0.7309, 0.7359, 0.7473, 0.7615] },
    { name: 'pictureAfter', limits: [0.5] },
    { name: 'afterClutter', limits: [0.5, 9.5, 12.5, 18.5] },
    {
      name: 'sectionLinkShare',
      limits: [
        0, 0.008145, 0.01558, 0.03194, 0.04194, 0.0545, 0.0714, 0.1018, 0.1234, 0.157, 0.2045, 0.2617, 0.379,
        0.544, 0.9676,
      ],
    },
    { name: 'sectionParagraphs', limits: [0.1282, 0.25, 0.9286] },
    { name: 'sectionPlace', limits: [0.5, 1.5, 2.5, 5.5, 7.5, 11.5, 12.5, 15.5] },
    { name: 'sectionLine', limits: [2.5, 3.5] },
    { name: 'titlesBefore', limits: [0.5, 2.5] },
    { name: 'headingsBefore', limits: [1.5, 2.5, 3.5, 7.5, 10.5, 11.5, 12.5, 13.5, 14.5, 16.5, 19.5] },
    { name: 'toLastParagraph', limits: [1.5, 2.5, 3.5, 4.5, 8.5, 10.5, 16.5, 18.5, 19.5, 21.5] },
    { name: 'toNextParagraph', limits: [0.5, 1.5, 2.5, 3.5, 6.5, 12.5, 21.5] },
  ],
  base: 1.2688,
  leafStep: 0.01088,
  trees:
    "VS#h##k[n##S###V{?###itT##U###.GT#F###tT##[##S{#Q##[?O###B##B[t##%/###%#D##VSu##B##jS##L##.|#9#l##H#0|###WLL##D##iAJ####WL#S#C##S5i####Bn50###rk###u##V5DG####HL##I##J/zB##E##EE####NFF##i##K#0k###gH$G###ZH##$###W/P#=###5CG####.Yu###II&###Y##W?BS###m##iS###uH^C##r##ZK####zD{##JI###?J###WS#nM##]##.w###.5C?####jK##?##.5J###mT##LL###Lj.##LP###T#B##Lj##BT3###IF###5'CL##>##WP####5gYB##l##>#w###5GTp##m##U#T###7l]R###{j##3###Sp##YBM###jV###/hn%##n##t##t##0pT##?G##L##S##K1[#M###FCK####/Tp#%##1n###Y##t.9:###zK###G##YV7##H##m$#V###AJ0?##9##M*####5KYT##m##{%####T3##LFj###hF###5p9:###.U##W###/hnn####9%##8##0JlH##l##i##l##tS+##)##MI##t##Y1/0##9###K#{##w&#Kp###qVK####tY?J##L###wJ###3T;&###YZ##W###uA-z####FE##F##9W#:)##W##LL###/oFr##G##F##t##Y1k&##S###k#%##GlJK###lI##L###5hU/##j##U#N###02IT##L###q#u##ABF#F##Dp##F###t&5##)#j##qG###70qq##$##Sq####5tn<##Y##wL####7CkK###Cp##^###lDL###3/L##9###GFFJ##m##T#)###/?ll###l#m##*##F#F{q###F4##w##1Tp#U##UU##-###l#/?B##j##./###/n$H###n$##U###w.W##W##9F##q##0H|##Sq##+##m##75/q##e##,##m##;FK#p##?T##L###9pP#H##15###8##3JU0##k##_##&##^j$m###JK###%##90/|##M##,##E##5|v#L##cl##P###N1^y##g###^#O##&#FIM##I##u?###20NC##p##q#p###;-61###UC##I###lJz#b##/##/?###l^#O##3l?##?###bF##1F]##F##&##27;W##&##u#&###vl#:a##U##zi###2'{(###(u##S###Wyt#W###Ku|####Wy#W##hln###u##Za#=##na0###X##5)PE##-##uh####qVU##G##Uq##m##p#zR%##I##q#B##Gn#%#z##:lc####9&#,a##W##LL###Yyl##7N###Y#K##)60H##R##M##S##YYUm##.##_##D##7YwE##E##*Y####jn##ZlJ##j##i##So&Z##|##j#^###Ta##UUU##U##?##-IF#o##BN##I###Yjm##YY##$##L##20'q##(##q#G###7w+F##W##FF####hzv##WF##<##F##Eu?M##z###u#w##l#KHU##S##Cl###;A6>##M##,##&##/w#ll##h##l#e##Tn%n###%#N##p##NS#^##/l#d##S##>H#Ul###UN##m##X/#q##NzN###E##3YZ%##%##%##w##q0n.####Uq##/##|v#p##CC#r##r##E;3T##/###h#h##3Tp##WW##I##w##2M*=##T##*F####b#jsD###DL##D##FSFl##S##TF####w#SwH##N##-(###|v#`##9$##Lq###HzDT###?#L##V##Hf##VkN###WH###;F?k###?T##z###>&mC###z-###C##3J1&###+C###`##Y?j*##B##j#{###xLL#u##Lm##h###l=n#^##n##LI###qq(c###]##qT###|{#c##;0W##N###F#FdB##s##2]###<qWW###W#m##q##-1xS####Sn##Z##KH#K#m##WJ{####C]Y|###Zu##{###/H##FFk###,#/##Apw#Z##LL##L###/b#J*##,##u[###vWF##.#Z##YZ###9pu|###uG###8##0%o##jE##/##j##&#jz+###<j##D##Elm##qe##l##l##zaFq##b###aF###2aql##q##q#l###IK#u##%@S###z##51&N##H###&#z##K%W##WS##d##N##;p:S###{Z##a###-;/I##M###IM###-6Am##{##{##W##'5p###mu#%##u##xYT|##N##N#,###70kL###9w##L###;`_^##,##`U####YK5]###W##Y#b##H$jp###q#%##r##|F##uSn##h##z##$(,)E.*#+PE$P]E#'&H52$&#H[.LHH#%&>%>O7&#IZ#.W(%P#<F#&$@P3$ZP##%PK)'TP[*=&K?%+)H?$NA,$NZ(NX#&N#@+XA%K#&ZT;''&E:#RC$##YJ5E''B$E$XB+#$T@7Y#+##XMM$&MMT-J@%#&%OGD<&(OS#OY$&-$WK$KR$#KSKD$/.K>#ER&X#+RH@$'+$QLL$,OL&SYG+&#F#VLG#$&XJK>#')OG@+#+LXX%UA+&#$MTH*O?$'OXJ.($$WQ&JQ$+OEXG+##GU#'WLH&#P@B-$I+*TH$UE#$REW###&RFH@,*WH&PA##$OFA+&PW($P?T(&#KU$#ARC&K$WH''QG$##O^U'&OKA#$$(OU#LQ*%EL@@#$%$UN+QN#H(NMB#'#%LN)UO*I*<LC##(%^SJ%%UP#LZ@$%BM%$'VPK,&ATE''%-G]+VP#PF#MF#%#MM&'TM'MX1IM)#$O%UQ9)&*SH[F'#(E(KV$+UO6%MF####KT[-,VGL%NF%(#PC$SY*(I'KZF#%%&RM#MM'%KMFC#*%$MT*RG)*LAPD%#KY(.+ULE&$KVN#%##IT^#(PG'NUE&$+%NWOO##DM#YF$%$-YN&NQ#MM#MH#$#PI$SE'+QK$AK'#'%SF#LU<#U$NF'%K(%LTN'($#GQN#'*(SI%AWK'#QDH#&#*JOY%'OV&FPY.#$&SPFE)&[L*<J##H#$PF(YN'&YF['%+'N](TH(WJ#OI'#)$KS+LR?(I+KU'$'#NXM&'QM(MSJ#'.'SO(QB'P)FRF%#+%NS'MQM(B#MJ#$&Y'OQ')BO(OLF#*#PF#T%S:'%N@O##.+QX+QO1#OKOC##$#IX'RM%&YOKF#$,)QJZ%)DQ'TIC$()RZI#'$VO#KTY(/.#RM&SM&N#VMI)&)$SOS*R+SD&M:#^$+,ZEY&#YF&QN##%D%KQ$#QW$PBA#V'*$RM,T>#(HQP)%*,MCV()QW$SNH&#1PB,PV#0LQ.^P#*$OP+&OT#YO#EN##&'NR$MS(FR(LB##'O$R`&&NR(HU[#%&H)LR##QID#XH#&.#QM'MQ#ME)P[)$$%MTT$-PMM-HM#%&$KQ)OK'DK'XP#$#>)JX%$UP$GQG-$)$PY#MGC&W$JS'N)'#^T)GY.(QHJ#%+%OT'OU(I#NNA#$##PIC+#QI$R9Z$')W$NV#NC'*QHM$(V#GQ#&$I_%QKW#,<P##%]O$JP(MC###2PK-[P'O&NIA%$Q#&MQ$QN-$XQQ##$#SOP%'JO*OJC2$#Q-LRZ+$&>US5%#J$OT(&&SGQ*DO&$P#OH+&$RPW$PP#$%%PL%QP+#PCRG*(&OJ'SO.-VQ)SB&N#$%JT(J5.S$QH')Q.Q,NN#($ANNN##I&#MR)PK'&VGY'##VJ#+PSF(H$VK$##*PT#OK$KA.OC'&%$LS#KP%YM'LW#'%*R[)PE((JQBF#$MX'$&PF)KP#PR1%+$MQ(QY*I#ZNX%(MU.$#QW)MR#BN%#(T$OI$(QU&NFH%##NY$#PH'OZ'JQ#%#.RP%ON(J#NJD#&$-SO.PE1.OHRF*+$OS2(VN#6P)TI(&)(RK(WDO(E%XK$S(*$RN&NV%&DNS####OQ$KC)FS,ZP'&R&%R=(RK$R$LS)'-%LSY$P(GM*QH##L)SK$$Y$QI0LT#+P-)IPP.,QW)TP#)R'VP)#'L=O$PO#%''QL&QU/OH#KX)%(#MUMF.-VQ*L9$#A&IV%$P%FV#QY)###MP%ZNX%E(VJ##%FN%$OT+PL#LX#$'#SP'PP#)PKPE#C###KWL#$UP%KP),$%IW&S[*&U?QO%Q)*&RM+HS$%REE$#B&VJ##MQ'.WJY*#$*GRR&Q*IU(PX##RJ($%LPL'(PRT#)$%XOX&)NR*PGY#&$(EPO'#PJN%QY#&##NPN$'GNN$XJ%'*%OR$UK'S,FYN#$#P,T_('UI$SOA$##G%WN(YP$$OTO*$$%TLB'NH.(PXP$#Q#@T##%RP&OJX#Y$#$SE#ZE##SPF#)/)NFS2R+SA%UP%#$1PVBG-*RK)<P**P%V(KU2#*NXF>%&%'SOO%/IN'ONS'-QJ/.#SMG$X(IT$&)M*OY$#PW'MQI*#E#$PR%KO%%<TT%1-QN#D(KQ%#QXQ#&0#BNW0(QKK#UJ%(#NQ%%UQ)PN,HN#K#%$OYW#(MR'PW($$OU+#MS%IQ&PD+'2+NR&TNT))RNF#'*'PK-UP*W%KQG**Q'KQ.#/JWU,OB###*HU#RPG*G$WL-+)PM&,SI#SO.FR#%#%INT$&NS%PMW%#'*QM)PKW%&UJD%###MQ(LP&LE0OA$#%OQO(,F,OB1OI#'%%KO(PS#Q%OGD#&#'OTP##NH'LNI##$*QF#UJ%,QWPX'*#&ROH2NB(I%TK#%&%EOS$^'MV'OS)#XP,'*GT)VK,ZM",
}
